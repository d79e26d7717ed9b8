import { Op } from "../ir.ts";
import { partSpan, type Span } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { isDelimited, isInBlock, NOTHING_AROUND, widen } from "./delimited.ts";
import { isAmongWords } from "./words.ts";

/** Where data became part of a longer text of the program's. */
export interface MergePoint {
  readonly edge: Edge;
  readonly span: Span;
}

/** The place on a trace where data is merged with the program's own words; undefined where it is not, or is set apart by delimiters. */
export function mergePointOf(state: SolveState, trace: readonly Edge[]): MergePoint | undefined {
  let found: MergePoint | undefined;
  let before: Edge | undefined;
  let around = NOTHING_AROUND;
  for (const edge of trace) {
    const part = before;
    before = edge;
    if (!part || edge.via.kind !== "step" || edge.place < 0 || part.instance !== edge.instance) continue;
    const module = moduleOf(state, edge.instance);
    const kind = module.facts.kind[edge.place];
    if (kind !== Op.Concat && kind !== Op.Array) continue;
    if (kind === Op.Concat && isDelimited(module, edge.place, part.place)) return undefined;
    around = widen(module, edge.place, part.place, around);
    if (isInBlock(around)) return undefined;
    const span = partSpan(module.facts, edge.place, part.place);
    if (!found && span && isAmongWords(state, module, edge.place)) found = { edge, span };
  }
  return found;
}
