import { Op } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { keyOf, listOf, partSpan, type Span } from "../link/program.ts";
import type { LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { constantTexts } from "../reach/constant-text.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { Edge } from "../solve/tracking.ts";

/** Where data became part of a longer text of the program's. */
export interface MergePoint {
  readonly edge: Edge;
  readonly span: Span;
}

/** Words of the program's around the data from which on they are taken for instructions rather than for a label. */
const MIN_WORDS = 4;

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

/** Whether the program's own words are in a text: written in it, or in another text that is part of it. */
function isAmongWords(state: SolveState, module: LinkedModule, value: number): boolean {
  const { facts } = module;
  const isArray = facts.kind[value] === Op.Array;
  const parts = [...listOf(facts, value)].filter((_, at) => !isArray || at % 2 === 0);
  const written = parts.map((part) => keyOf(facts, part) ?? "").join("\n");
  return countWords(written) >= MIN_WORDS || parts.some((part) => part >= 0 && isOfWords(state, module, part));
}

function isOfWords(state: SolveState, module: LinkedModule, part: number): boolean {
  const texts = definitionsOf(state.program, module, part, callGraphView(state)).flatMap((each) => constantTexts(state, each, true));
  return texts.some((text = "") => countWords(text) >= MIN_WORDS);
}

function countWords(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
