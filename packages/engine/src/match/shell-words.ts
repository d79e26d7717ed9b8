import { UNKNOWN_TEXT } from "@sluice/core";
import { Op } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isWordOfShell } from "../solve/quoted.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { isInterpretedAfter, wordsOf } from "./interpreters.ts";

/**
 * Whether data is written into a command as one word, so that a shell takes it for text, and the program whose word it is takes it for no command either;
 * what else the program does with its words is another matter.
 */
export function isWord(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const line = lineBefore(state, hit, trace);
  return line !== undefined && !isInterpretedAfter(state, line);
}

/** Whether such a word is no option either, nor a variable for a program: it begins with something else, or stands behind `--` (POSIX.1-2017, 12.2, guideline 10). */
export function isOperandOnly(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const line = lineBefore(state, hit, trace);
  if (line === undefined || isInterpretedAfter(state, line)) return false;
  const words = wordsOf(line);
  const begun = (words.pop() ?? "").replaceAll(UNKNOWN_TEXT, "");
  return (/[^-]/u.test(begun) && !/^\w+=/u.test(begun)) || words.at(-1) === "--";
}

/** What stands in a command before data that is one word of it, or a part of one. */
function lineBefore(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): string | undefined {
  if (row.kind !== "shell") return undefined;
  const texts = trace.flatMap((edge, index) => {
    const module = moduleOf(state, edge.instance);
    const before = trace[index - 1];
    if (edge.place < 0 || module.facts.kind[edge.place] !== Op.Concat || before?.instance !== edge.instance) return [];
    const list = listOf(module.facts, edge.place);
    const at = list.indexOf(before.place);
    return at < 0 ? [] : [{ module, list, at }];
  });
  const view = callGraphView(state);
  if (!texts.some(({ module, list, at }) => isWordOfShell(module, list, at, view))) return undefined;
  const line = texts.map(({ module: { facts }, list, at }) =>
    [...list.subarray(0, at)].map((part) => keyOf(facts, part) ?? UNKNOWN_TEXT).join(""),
  );
  return line.reverse().join("");
}
