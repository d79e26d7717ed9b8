import type ts from "typescript";

/** Characters other than a line feed that end lines; text without them, as nearly all is, can be searched natively. */
const UNUSUAL: readonly string[] = ["\r", "\u2028", "\u2029"];

/** The offsets at which lines start; the first one at `from`. */
export function lineStartsOf(sourceFile: ts.SourceFile, from: number): Int32Array {
  const { text } = sourceFile;
  if (UNUSUAL.some((character) => text.includes(character))) return Int32Array.from([from, ...sourceFile.getLineStarts().slice(1)]);
  const starts = [from];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return new Int32Array(starts);
}
