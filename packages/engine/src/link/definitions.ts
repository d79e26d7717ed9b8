import { remember } from "@sluice/core";
import type { Constant, Operand } from "../ir.ts";
import type { CallGraphView, Definition, Reading } from "./definition.ts";
import { MAX_DEPTH, Walk } from "./definition-walk.ts";
import { keyOfPlace } from "./identity.ts";
import { constantOf, type LinkedModule, type Program } from "./program.ts";

export type { CallGraphView, Definition, Reading, Written } from "./definition.ts";

/** Everything that `operand` may be, as far as it can be read off the program. Incomplete rather than wrong. */
export function definitionsOf(program: Program, module: LinkedModule, operand: Operand, graph?: CallGraphView): readonly Definition[] {
  return definitionsAt(program, module, operand, [], graph);
}

/** Like {@link definitionsOf}, for the field that `keys` lead to, outermost first. */
export function definitionsAt(
  program: Program,
  module: LinkedModule,
  operand: Operand,
  keys: readonly string[],
  graph?: CallGraphView,
): readonly Definition[] {
  return walkBack(() => new Walk(program, graph), "", module, operand, keys, graph).definitions;
}

/**
 * Like {@link definitionsAt}, but further: through computed keys, elements and class fields; what cannot be followed stands in the answer with the rest of
 * the way, and each value with the place where the literal that holds it is written.
 */
export function readAt(program: Program, module: LinkedModule, operand: Operand, keys: readonly string[], graph: CallGraphView): Reading {
  return walkBack(() => new Walk(program, graph, true), READS, module, operand, keys, graph);
}

/** Tells apart what a walk that reads has found. */
const READS = "reads ";

/** Many questions come back to the same few values. */
function walkBack(
  begin: () => Walk,
  sort: string,
  module: LinkedModule,
  operand: Operand,
  keys: readonly string[],
  graph: CallGraphView | undefined,
): Reading {
  const find = (): Reading => {
    const walk = begin();
    walk.visit(module, operand, [...keys].reverse(), MAX_DEPTH);
    return { definitions: walk.found, isOpen: walk.isOpen };
  };
  const found = graph?.found?.();
  if (!graph || !found) return find();
  const known = remember(found, graph, () => new Map<string, Reading>());
  return remember(known, `${sort}${keyOfPlace(module, operand)}:${keys.join(".")}`, find);
}

/** The constants among the definitions; `undefined` where something is not constant. */
export function constantsOf(definitions: readonly Definition[]): readonly (Constant | undefined)[] {
  return definitions.map(({ module, operand }) => constantOf(module.facts, operand));
}
