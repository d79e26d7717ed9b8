import type { Location, Position } from "@sluice/core";
import type { ModuleFacts } from "../ir.ts";

/** The place of two offsets in a file. */
export function locate(facts: ModuleFacts, start: number, stop: number): Location {
  return { file: facts.file, start: positionAt(facts.lineStarts, start), end: positionAt(facts.lineStarts, stop) };
}

/** The place of the operation that defines a value. */
export function locateValue(facts: ModuleFacts, value: number): Location {
  return locate(facts, facts.start[value] ?? 0, facts.stop[value] ?? 0);
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
