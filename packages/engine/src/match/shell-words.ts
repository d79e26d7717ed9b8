import { UNKNOWN_TEXT } from "@sluice/core";
import { Op } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";
import { isWordOfShell } from "../solve/quoted.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { isInterpretedAfter } from "./interpreters.ts";

/**
 * Whether data is written into a command as one word, so that a shell takes it for text, and the program whose word it is takes it for no command either;
 * what else the program does with its words is another matter.
 */
export function isWord(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "shell") return false;
  const texts = trace.flatMap((edge, index) => {
    const { facts } = moduleOf(state, edge.instance);
    const before = trace[index - 1];
    if (edge.place < 0 || facts.kind[edge.place] !== Op.Concat || before?.instance !== edge.instance) return [];
    const list = listOf(facts, edge.place);
    const at = list.indexOf(before.place);
    return at < 0 ? [] : [{ module: moduleOf(state, edge.instance), list, at }];
  });
  if (!texts.some(({ module, list, at }) => isWordOfShell(module, list, at))) return false;
  const line = texts.map(({ module: { facts }, list, at }) =>
    [...list.subarray(0, at)].map((part) => keyOf(facts, part) ?? UNKNOWN_TEXT).join(""),
  );
  return !isInterpretedAfter(state, line.reverse().join(""));
}
