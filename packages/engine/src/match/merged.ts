import { Op } from "../ir.ts";
import { keyOf, listOf, partSpan, type Span } from "../link/program.ts";
import type { LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { isAmongWords } from "./words.ts";

/** Where data became part of a longer text of the program's. */
export interface MergePoint {
  readonly edge: Edge;
  readonly span: Span;
}

/** Pairs of what stands right before and right after data that is set apart from the text around it. */
const DELIMITERS: readonly (readonly [RegExp, RegExp])[] = [
  [/>\s*$/u, /^\s*<\//u],
  [/`{3,}\w*\s*$/u, /^\s*`{3,}/u],
  [/"{3}\s*$/u, /^\s*"{3}/u],
  [/'{3}\s*$/u, /^\s*'{3}/u],
  [/-{3,}\s*$/u, /^\s*-{3,}/u],
  [/={3,}\s*$/u, /^\s*={3,}/u],
  [/=["']$/u, /^["']/u],
];

/** The place on a trace where data is merged with the program's own words; undefined where it is not, or is set apart by delimiters. */
export function mergePointOf(state: SolveState, trace: readonly Edge[]): MergePoint | undefined {
  let found: MergePoint | undefined;
  let before: Edge | undefined;
  for (const edge of trace) {
    const part = before;
    before = edge;
    if (!part || edge.via.kind !== "step" || edge.place < 0 || part.instance !== edge.instance) continue;
    const module = moduleOf(state, edge.instance);
    const kind = module.facts.kind[edge.place];
    if (kind !== Op.Concat && kind !== Op.Array) continue;
    if (kind === Op.Concat && isDelimited(module, edge.place, part.place)) return undefined;
    const span = partSpan(module.facts, edge.place, part.place);
    if (!found && span && isAmongWords(state, module, edge.place)) found = { edge, span };
  }
  return found;
}

function isDelimited({ facts }: LinkedModule, text: number, part: number): boolean {
  const list = listOf(facts, text);
  const at = list.indexOf(part);
  const before = keyOf(facts, list[at - 1] ?? -1) ?? "";
  const after = keyOf(facts, list[at + 1] ?? -1) ?? "";
  return DELIMITERS.some(([open, close]) => open.test(before) && close.test(after));
}
