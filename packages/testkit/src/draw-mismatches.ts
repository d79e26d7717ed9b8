import type { Sources } from "./analyze-sources.ts";
import type { Mismatch } from "./compare.ts";
import { isMarkerLine } from "./marker.ts";

/** Lines that are shown around a mismatch. */
const CONTEXT = 12;

/** The differences drawn into the code, in the manner of the markers. */
export function drawMismatches(mismatches: readonly Mismatch[], sources: Sources): string {
  const files = [...new Set(mismatches.map((mismatch) => mismatch.file))].sort();
  return files
    .map((file) => {
      const here = mismatches.filter((mismatch) => mismatch.file === file);
      return `${file}\n${drawFile(here, sources[file] ?? "")}`;
    })
    .join("\n\n");
}

function drawFile(mismatches: readonly Mismatch[], text: string): string {
  return text
    .split("\n")
    .flatMap((line, index) => {
      const number = index + 1;
      if (isMarkerLine(line) || !mismatches.some((mismatch) => Math.abs(mismatch.line - number) <= CONTEXT)) return [];
      const here = mismatches.filter((mismatch) => mismatch.line === number);
      return [`${String(number).padStart(4)} | ${line}`, ...here.map(drawMismatch)];
    })
    .join("\n");
}

function drawMismatch({ column, width, text }: Mismatch): string {
  return `     | ${" ".repeat(column - 1)}${"^".repeat(Math.max(1, width))} ${text}`;
}
