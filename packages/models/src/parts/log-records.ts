import type { ControlRow, SinkRow } from "@sluice/core";

/** A member of an object under any name; keys that the engine makes for itself begin with `#`. */
const ANY_MEMBER = "/^[^#]/";

/** How deep a record is looked into: loggers write objects out, whatever lies in them. */
const MAX_DEPTH = 4;

/** Rows that say: what is put into a log at these places is recorded, with everything in it. */
export function recordedAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "log" })));
}

/** Rows that say: a call of these functions writes a record. */
export function writtenBy(...functions: readonly string[]): ControlRow[] {
  return functions.map((at) => ({ at: `${at} > call`, control: "log" }));
}

/** A path and everything below it. */
export function deep(at: string): string[] {
  return Array.from({ length: MAX_DEPTH + 1 }, (_, depth) => [at, ...Array<string>(depth).fill(ANY_MEMBER)].join(" > "));
}
