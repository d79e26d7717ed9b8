import type { Location, Position } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { Op, type ModuleFacts } from "../ir.ts";
import { calleeSpan, methodOf } from "./program.ts";

/** The place of two offsets in a file. */
export function locate(facts: ModuleFacts, start: number, stop: number): Location {
  return { file: facts.file, start: positionAt(facts.lineStarts, start), end: positionAt(facts.lineStarts, stop) };
}

/** The place of the operation that defines a value. */
export function locateValue(facts: ModuleFacts, value: number): Location {
  return locate(facts, facts.start[value] ?? 0, facts.stop[value] ?? 0);
}

/** The place of a call; in a chain (`graph.addNode(…).addNode(…)`) from the name of its method on, since all of the chain begins at one place. */
export function locateCall(facts: ModuleFacts, call: number): Location {
  const callee = facts.x[call] ?? -1;
  const name = methodOf(facts, call);
  const receiver = facts.x[callee] ?? -1;
  if (name === undefined || receiver < 0 || facts.kind[receiver] !== Op.Call) return locateValue(facts, call);
  const start = (facts.stop[callee] ?? 0) - name.length;
  const isWithin = start >= (facts.stop[receiver] ?? 0) && start < (facts.stop[call] ?? 0);
  return isWithin ? locate(facts, start, facts.stop[call] ?? 0) : locateValue(facts, call);
}

function positionAt(lineStarts: Int32Array, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** Longest text of the program's in a message. */
export const MAX_WRITTEN = 48;

/** Source text between two UTF-16 offsets of a file. */
export type TextOf = AnalysisInput["textOf"];

/** Text of the program on one line; calls that stand below each other stand in a row. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*\n\s*(?=\??\.\w)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** How a call's callee is written, shortened to its last names. */
export function calleeText(facts: ModuleFacts, call: number, textOf: TextOf): string {
  const span = calleeSpan(facts, call);
  const written = textOf(facts.file, span.start, span.stop);
  // A callee that is kept elsewhere has no place of its own in the call.
  const isWhole = facts.kind[call] === Op.Call && span.stop === facts.stop[call];
  const text = oneLine(isWhole ? (/^[\w$.\s]+(?=[(`])/u.exec(written)?.[0] ?? written) : written);
  if (text.length <= MAX_WRITTEN) return text;
  if (facts.kind[call] === Op.Return) return `${text.slice(0, MAX_WRITTEN - 1)}…`;
  return `…${text.slice(text.lastIndexOf("."))}`.slice(0, MAX_WRITTEN);
}
