/** A span of source text. Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive. */
export interface Location {
  /** Path relative to the project root, with forward slashes. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders locations by file, then start, then end; the order of every report. */
export function compareLocations(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
