import type { Location, Position } from "@sluice/core";
import { Op, type ModuleFacts } from "../ir.ts";
import { keyOf } from "../link/program.ts";

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
  const isMethod = callee >= 0 && facts.kind[call] === Op.Call && facts.kind[callee] === Op.Load;
  const receiver = isMethod ? (facts.x[callee] ?? -1) : -1;
  const name = isMethod ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
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
