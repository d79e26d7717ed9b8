import type { LibraryModel } from "@sluice/core";
import { importsOf } from "../link/loaded-together.ts";
import type { LinkedModule, Program } from "../link/program.ts";

/** Modules of a program that import each other, through whatever others, and how much has been found out in them. */
export interface ProgramPart {
  /** Propagated facts. */
  edgeCount: number;
  /** Facts that were there when taint began to run. */
  shapeCount: number;
  /** Propagated facts after which room at places is halved. */
  readonly crowdedAfter: number;
}

/**
 * By the index of a module: the part of the program that it belongs to, if tools or agents are made in that and nothing else of the program has to do with
 * it. It has room of its own: what else a repository holds, such as code that its documentation shows, takes none of it.
 */
export function findParts(
  program: Program,
  models: readonly LibraryModel[],
  roomFor: (operations: number, parts: number) => number,
): readonly (ProgramPart | undefined)[] {
  const making = new Set(models.filter(({ tools = [], agents = [] }) => tools.length + agents.length > 0).map((model) => model.package));
  const found: (ProgramPart | undefined)[] = program.modules.map(() => undefined);
  const groups = connected(program).filter(
    (modules) => modules.length < program.modules.length && modules.some((module) => importsOneOf(program, module, making)),
  );
  for (const modules of groups) {
    const operations = modules.reduce((count, { facts: { kind } }) => count + kind.length, 0);
    const part: ProgramPart = { edgeCount: 0, shapeCount: 0, crowdedAfter: roomFor(operations, groups.length) };
    for (const { index } of modules) found[index] = part;
  }
  return found;
}

function importsOneOf(program: Program, module: LinkedModule, packages: ReadonlySet<string>): boolean {
  return module.facts.specifiers.some((specifier) => {
    const target = program.resolve(module, specifier);
    if (target.kind !== "package") return packages.has(specifier);
    return packages.has(target.name) || packages.has(`${target.name}/${target.subpath}`);
  });
}

/** The modules of a program in groups that have no import of each other. */
function connected(program: Program): readonly (readonly LinkedModule[])[] {
  const neighbours = program.modules.map((): LinkedModule[] => []);
  for (const module of program.modules)
    for (const imported of importsOf(program, module)) {
      neighbours[module.index]?.push(imported);
      neighbours[imported.index]?.push(module);
    }
  const seen = new Set<LinkedModule>();
  return program.modules.flatMap((module) => {
    if (seen.has(module)) return [];
    const group = new Set([module]);
    for (const each of group) for (const neighbour of neighbours[each.index] ?? []) group.add(neighbour);
    for (const each of group) seen.add(each);
    return [[...group]];
  });
}
