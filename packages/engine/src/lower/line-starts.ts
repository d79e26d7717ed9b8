import type ts from "typescript";

/** Characters other than a line feed that end lines; text without them, as nearly all is, can be searched natively. */
const UNUSUAL: readonly string[] = ["\r", "\u2028", "\u2029"];

/** The offsets at which lines start. */
export function lineStartsOf(sourceFile: ts.SourceFile): Int32Array {
  const { text } = sourceFile;
  if (UNUSUAL.some((character) => text.includes(character))) return Int32Array.from(sourceFile.getLineStarts());
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return new Int32Array(starts);
}
