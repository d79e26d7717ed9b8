import { once, remember } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { importersOf } from "./loaded-together.ts";
import { argumentOf, keyOf, type LinkedModule, type Program } from "./program.ts";

/** Whether what one module makes may come to another one, given the indices of both. */
export type MeetingOracle = (one: number, other: number) => boolean;

/**
 * Tells which modules of several packages run in one process: those that some module loads, through whatever others, with one another. What nobody is seen
 * to load may be loaded by a path that is worked out, and a package that loads so may load anything; what is of one package is taken to belong together.
 */
export function findProcesses(program: Program, packageOf: (file: string) => string | undefined): MeetingOracle {
  const packages = program.modules.map(({ facts }) => packageOf(facts.file));
  if (new Set(packages).size < 2) return () => true;
  const importers = once(() => importersOf(program));
  const known = new Map<number, ReadonlySet<number>>();
  const loadersOf = (index: number): ReadonlySet<number> => remember(known, index, () => loaders(importers(), index));
  const meeting = new Map<string, boolean>();
  const loading = once(() => new Set(program.modules.filter(loadsByPath).map(({ index }) => packages[index])));
  return (one, other) => {
    if (one === other || packages[one] === packages[other]) return true;
    return remember(meeting, `${one}:${other}`, () => {
      const [ofOne, ofOther] = [loadersOf(one), loadersOf(other)];
      const isSeen = [...ofOther].some((loader) => ofOne.has(loader));
      return isSeen || ofOther.size === 1 || [...ofOne].some((loader) => loading().has(packages[loader]));
    });
  };
}

/** A module, and all that load it, through whatever others. */
function loaders(importers: ReturnType<typeof importersOf>, index: number): ReadonlySet<number> {
  const found = new Set([index]);
  for (const each of found) for (const importer of importers[each] ?? []) found.add(importer.index);
  return found;
}

/** Whether a module loads others by a path that is worked out. */
function loadsByPath({ facts }: LinkedModule): boolean {
  return facts.kind.some(
    (kind, call) =>
      kind === Op.Call &&
      ((facts.z[call] ?? 0) & (CallFlag.Import | CallFlag.Require)) !== 0 &&
      keyOf(facts, argumentOf(facts, call, 0) ?? -1) === undefined,
  );
}
