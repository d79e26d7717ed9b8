import { UNKNOWN_TEXT } from "@sluice/core";
import { Op } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isEscapedBetween } from "../solve/quoted.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { codeRowsAfter } from "./interpreters.ts";
import { traceOf } from "./trace.ts";

/** Whether a program takes the word that data came in, of the list of its words, for nothing but a command or code, and the data in it for more than a text. */
export function isCodeFor(state: SolveState, hit: SinkHit, program: string): boolean {
  const trace = traceOf(hit.edge);
  const word = wordOf(state, trace);
  if (!word) return false;
  const text = textOf(state, word.trace);
  const rows = codeRowsAfter(state, [program, ...word.before], text?.begun ?? "");
  return rows.length > 0 && !(text && rows.every(({ quotes }) => quotes !== undefined && isPlain(state, text, quotes)));
}

/** A word of a list. */
interface ListedWord {
  /** The words before it, as far as they are known. */
  readonly before: readonly string[];
  /** The way of the data up to it. */
  readonly trace: readonly Edge[];
}

/** The word that data became part of, of the list that it came in. */
function wordOf(state: SolveState, trace: readonly Edge[]): ListedWord | undefined {
  const before: string[] = [];
  for (let at = trace.length - 1; at > 0; at--) {
    const [edge, part] = [trace[at], trace[at - 1]];
    if (!edge || part?.instance !== edge.instance || edge.via.kind !== "step" || edge.place < 0) continue;
    const { facts } = moduleOf(state, edge.instance);
    if (facts.kind[edge.place] !== Op.Array) continue;
    const elements = elementsOf(facts, edge.place);
    const index = elements.findIndex(({ operand }) => operand === part.place);
    const element = elements[index];
    if (!element) continue;
    before.unshift(
      ...elements.slice(0, index).map(({ operand, isSpread }) => (isSpread ? UNKNOWN_TEXT : (keyOf(facts, operand) ?? UNKNOWN_TEXT))),
    );
    if (!element.isSpread) return { before, trace: trace.slice(0, at) };
  }
  return undefined;
}

type Facts = ReturnType<typeof moduleOf>["facts"];

function elementsOf(facts: Facts, array: number): readonly { readonly operand: number; readonly isSpread: boolean }[] {
  const list = listOf(facts, array);
  return Array.from({ length: list.length / 2 }, (_, index) => ({ operand: list[index * 2] ?? -1, isSpread: list[index * 2 + 1] !== 0 }));
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
