import { maskCredentials, maskSpan, type Location, type Rule, type Run } from "@sluice/core";
import type { Canvas } from "./excerpt.ts";

type SourceLines = Canvas["sourceLines"];

/** The lines of source without credentials: those that a rule found, and whatever has the form of one. Columns stay what they were. */
export function concealCredentials({ findings }: Run, rules: readonly Rule[], sourceLines: SourceLines): SourceLines {
  const concealing = new Set(rules.filter(({ conceals }) => conceals).map(({ id }) => id));
  const hidden = findings
    .filter(({ ruleId }) => concealing.has(ruleId))
    .flatMap(({ location, related }) => [location, ...related.map((place) => place.location)]);
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const inFile = hidden.filter((location) => location.file === file);
    const lines = sourceLines(file)?.map((line, index) => concealLine(line, index + 1, inFile));
    known.set(file, lines);
    return lines;
  };
}

function concealLine(line: string, number: number, hidden: readonly Location[]): string {
  let concealed = line;
  for (const { start, end } of hidden) {
    if (number < start.line || number > end.line) continue;
    concealed = maskSpan(concealed, number === start.line ? start.column - 1 : 0, number === end.line ? end.column - 1 : line.length);
  }
  return maskCredentials(concealed);
}
