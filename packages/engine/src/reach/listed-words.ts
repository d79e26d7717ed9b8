import { UNKNOWN_TEXT } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { entriesOfArray } from "../link/list-elements.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isEscapedBetween } from "../solve/quoted.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { codeRowsAfter, isIsolatedAfter } from "./interpreters.ts";
import { traceOf } from "./trace.ts";

/** Whether a program takes the word that data came in, of the list of its words, for nothing but a command or code, and the data in it for more than a text. */
export function isCodeFor(state: SolveState, hit: SinkHit, program: string): boolean {
  const trace = traceOf(hit.edge);
  const word = wordOf(state, trace);
  if (!word?.trace) return false;
  const text = textOf(state, word.trace);
  const rows = codeRowsAfter(state, [program, ...word.before], text?.begun ?? "");
  return rows.length > 0 && !(text && rows.every(({ quotes }) => quotes !== undefined && isPlain(state, text, quotes)));
}

/** Whether a program hands the word that data came in, of the list of its words, to what it starts in an isolate. */
export function isIsolatedWord(state: SolveState, program: string, trace: readonly Edge[]): boolean {
  const word = wordOf(state, trace);
  return word !== undefined && isIsolatedAfter(state, [program, ...word.before]);
}

/** A word of a list. */
interface ListedWord {
  /** The words before it, as far as they are known. */
  readonly before: readonly string[];
  /** The way of the data up to it; absent where a whole list of words came in, of which it is any. */
  readonly trace?: readonly Edge[];
}

/** The word that data became part of, of the list that it came in. */
function wordOf(state: SolveState, trace: readonly Edge[]): ListedWord | undefined {
  const before: string[] = [];
  let isFound = false;
  for (let at = trace.length - 1; at > 0; at--) {
    const [edge, part] = [trace[at], trace[at - 1]];
    if (!edge || part?.instance !== edge.instance || edge.via.kind !== "step" || edge.place < 0) continue;
    const module = moduleOf(state, edge.instance);
    if (module.facts.kind[edge.place] !== Op.Array) continue;
    const entries = entriesOfArray(module.facts, edge.place);
    const index = entries.findIndex(({ operand }) => operand === part.place);
    const entry = entries[index];
    if (!entry) continue;
    isFound = true;
    before.unshift(...wordsIn(state, module, entries.slice(0, index), MAX_SPREADS));
    if (!entry.isSpread) return { before, trace: trace.slice(0, at) };
  }
  return isFound ? { before } : undefined;
}

/** Lists of words within lists of words. */
const MAX_SPREADS = 4;

/** What a list that is not known is taken for: what a program spreads there are options, rather than what they are for. */
const UNKNOWN_OPTIONS = `-${UNKNOWN_TEXT}`;

/** The words that a list is written with, those of other lists that it spreads among them. */
function wordsIn(state: SolveState, module: LinkedModule, entries: ReturnType<typeof entriesOfArray>, depth: number): readonly string[] {
  return entries.flatMap(({ operand, isSpread }) => {
    if (!isSpread) return [beginningOf(module.facts, operand)];
    const [list, ...others] = depth > 0 ? definitionsOf(state.program, module, operand, callGraphView(state)) : [];
    const isKnown = list !== undefined && others.length === 0 && list.module.facts.kind[list.operand] === Op.Array;
    return isKnown ? wordsIn(state, list.module, entriesOfArray(list.module.facts, list.operand), depth - 1) : [UNKNOWN_OPTIONS];
  });
}

/** A word, or how it begins: `--memory=` of one that goes on with a number. */
function beginningOf(facts: ModuleFacts, word: Operand): string {
  const first = word >= 0 && facts.kind[word] === Op.Concat ? (listOf(facts, word)[0] ?? word) : word;
  return (keyOf(facts, first) ?? "") + (first === word && keyOf(facts, word) !== undefined ? "" : UNKNOWN_TEXT);
}

/** A text that data became part of, and what is written at its beginning. */
interface Text {
  readonly edge: Edge;
  readonly begun: string;
}

/** The text that data last became part of. */
function textOf(state: SolveState, trace: readonly Edge[]): Text | undefined {
  const edge = trace.findLast(({ instance, place }) => place >= 0 && moduleOf(state, instance).facts.kind[place] === Op.Concat);
  if (!edge) return undefined;
  const { facts } = moduleOf(state, edge.instance);
  return { edge, begun: keyOf(facts, listOf(facts, edge.place)[0] ?? -1) ?? "" };
}

/** Whether all of the text that holds the data is escaped between quotes. */
function isPlain(state: SolveState, { edge: { instance, place, fact } }: Text, quotes: string): boolean {
  const module = moduleOf(state, instance);
  const list = listOf(module.facts, place);
  return [...list.keys()].every((at) => {
    const part = list[at] ?? -1;
    const isHeld = part >= 0 && [...edgesAt(instance, part)].some((edge) => edge.fact.atom === fact.atom);
    return !isHeld || isEscapedBetween(quotes, module, list, at, callGraphView(state));
  });
}
