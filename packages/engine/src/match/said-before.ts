import { UNKNOWN_TEXT } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { keyOf, listOf, plainValues } from "../link/program.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** Whether the program has said all that matters in the text that data becomes part of before the data comes: see `until` of a sink. */
export function isSaidBefore(state: SolveState, { row: { until } }: SinkHit, trace: readonly Edge[]): boolean {
  if (until === undefined) return false;
  const pattern = new RegExp(until, "iu");
  return trace.some((edge, index) => {
    const texts = textsBefore(state, edge, trace[index - 1]);
    return texts.length > 0 && texts.every((text) => pattern.test(text));
  });
}

/** What may stand before data in the text that a step of its way makes it part of. */
function textsBefore(state: SolveState, { instance, place }: Edge, before: Edge | undefined): readonly string[] {
  const { facts } = moduleOf(state, instance);
  if (place < 0 || facts.kind[place] !== Op.Concat || before?.instance !== instance) return [];
  const list = listOf(facts, place);
  return joined(facts, list.subarray(0, Math.max(list.indexOf(before.place), 0)), MAX_DEPTH);
}

/** How far a text is followed that is put together in several statements, and in how many ways it may have been. */
const MAX_DEPTH = 8;
const MAX_TEXTS = 32;

function joined(facts: ModuleFacts, parts: Iterable<Operand>, depth: number): readonly string[] {
  let texts: readonly string[] = [""];
  for (const part of parts) {
    const ends = textsOf(facts, part, depth);
    texts = texts.length * ends.length > MAX_TEXTS ? [UNKNOWN_TEXT] : texts.flatMap((text) => ends.map((end) => text + end));
  }
  return texts;
}

function textsOf(facts: ModuleFacts, operand: Operand, depth: number): readonly string[] {
  const constant = keyOf(facts, operand);
  if (constant !== undefined) return [constant];
  if (depth === 0) return [UNKNOWN_TEXT];
  return plainValues(facts, operand).flatMap((value) => {
    const written = keyOf(facts, value);
    if (written !== undefined) return [written];
    return value >= 0 && facts.kind[value] === Op.Concat ? joined(facts, listOf(facts, value), depth - 1) : [UNKNOWN_TEXT];
  });
}
