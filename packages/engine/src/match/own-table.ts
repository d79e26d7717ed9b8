import { Entry, Op } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { sourceOf } from "../reach/trace.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/**
 * Whether an argument of a tool, and not the tool's name, picks one of the functions that the program has written out in one literal, `{ days: addDays, weeks: addWeeks }[unit]`.
 * All that is found besides these is inherited from `Object.prototype` (ECMA-262, 20.1.3), and does no more to dates and texts than fail.
 */
export function isEntryOfOwnTable(state: SolveState, { row, edge, call }: SinkHit, trace: readonly Edge[]): boolean {
  const [first] = trace;
  if (row.kind !== "dispatch" || sourceOf(trace) !== "tool-argument" || first?.via.kind !== "seed" || first.via.seed.namesTool)
    return false;
  const module = moduleOf(state, edge.instance);
  const tables = definitionsOf(state.program, module, module.facts.x[call] ?? -1, callGraphView(state));
  return tables.length > 0 && tables.every((table) => table.operand >= 0 && isWrittenOut(table.module, table.operand));
}

/** Whether a value is a literal with nothing in it but entries under keys of its own. */
function isWrittenOut({ facts }: LinkedModule, value: number): boolean {
  if (facts.kind[value] !== Op.Object) return false;
  const list = listOf(facts, value);
  return list.every((entry, at) => at % 3 !== 0 || (entry !== Entry.Spread && keyOf(facts, list[at + 1] ?? -1) !== undefined));
}
