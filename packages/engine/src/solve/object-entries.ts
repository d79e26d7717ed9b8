import { Entry, Op } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import type { SolveState } from "./state.ts";

/** Visits the members of an object literal, and those of the literals that it spreads, as deep as `depth`. */
export function forEachEntry(
  state: SolveState,
  module: LinkedModule,
  object: number,
  depth: number,
  visit: (owner: LinkedModule, key: string, operand: number) => void,
): void {
  const list = listOf(module.facts, object);
  for (let index = 0; index + 2 < list.length; index += 3) {
    const operand = list[index + 2] ?? -1;
    const key = keyOf(module.facts, list[index + 1] ?? -1);
    if (list[index] === Entry.Property && key !== undefined) visit(module, key, operand);
    else if (list[index] === Entry.Spread && depth > 0) {
      for (const found of definitionsOf(state.program, module, operand, callGraphView(state))) {
        if (found.operand >= 0 && found.module.facts.kind[found.operand] === Op.Object)
          forEachEntry(state, found.module, found.operand, depth - 1, visit);
      }
    }
  }
}
