import { once, remember } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { loadersOf } from "./loaded-together.ts";
import { argumentOf, keyOf, type LinkedModule, type Program } from "./program.ts";

/** Whether what one module makes may come to another one, given the indices of both. */
export type MeetingOracle = (one: number, other: number) => boolean;

/**
 * Tells which modules of several packages run in one process: those that some module loads, through whatever others, with one another. What nobody is seen
 * to load may be loaded by a path that is worked out, and a package that loads so may load anything; what is of one package is taken to belong together.
 */
export function findProcesses(program: Program, packageOf: (file: string) => string | undefined): MeetingOracle {
  const { modules } = program;
  const packages = modules.map(({ facts }) => packageOf(facts.file));
  if (new Set(packages).size < 2) return () => true;
  const known = new Map<number, ReadonlySet<LinkedModule>>();
  const loading = once(() => new Set(modules.filter(loadsByPath).map(({ index }) => packages[index])));
  const meeting = new Map<number, boolean>();
  const loadersAt = (index: number): ReadonlySet<LinkedModule> =>
    remember(known, index, () => (modules[index] ? loadersOf(program, modules[index]) : new Set()));
  const findOut = (one: number, other: number): boolean => {
    const [ofOne, ofOther] = [loadersAt(one), loadersAt(other)];
    const isSeen = [...ofOther].some((loader) => ofOne.has(loader));
    return isSeen || ofOther.size === 1 || [...ofOne].some(({ index }) => loading().has(packages[index]));
  };
  return (one, other) =>
    one === other || packages[one] === packages[other] || remember(meeting, one * modules.length + other, () => findOut(one, other));
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
