import type { Finding } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { analyzeSources } from "./analyze-sources.ts";
import type { Knowledge } from "./analyze-sources.ts";
import { readCases } from "./case.ts";

/** A change to a program that changes nothing of what it does. */
interface Edit {
  readonly name: string;
  readonly apply: (text: string) => string;
  /** By how many lines everything moves down. */
  readonly lines: number;
}

const UNCHANGED: Edit = { name: "a second run", apply: (text) => text, lines: 0 };
const EDITS: readonly Edit[] = [
  UNCHANGED,
  {
    name: "blank lines on top, the line ends of Windows and a last comment",
    apply: (text) => `${"\n".repeat(10)}${text}\n// The end.`.replaceAll("\n", "\r\n"),
    lines: 10,
  },
];

/** Makes one test of every single-file case in `folder`: edits that change nothing leave its findings and their fingerprints as they are. */
export function describeInvariants(title: string, folder: string, knowledge: Knowledge): void {
  describe(title, () => {
    for (const { name, sources } of readCases(folder)) {
      const [only, ...others] = Object.entries(sources);
      if (only === undefined || others.length > 0) continue;
      const [file, text] = only;
      const inspect = ({ apply, lines }: Edit): readonly string[] =>
        analyzeSources({ [file]: apply(text) }, knowledge).findings.map((finding) => print(finding, lines));
      test(name, () => {
        const before = inspect(UNCHANGED);
        for (const edit of EDITS) expect(inspect(edit), `after ${edit.name}`).toEqual(before);
      });
    }
  });
}

/** What has to stay. The message may name lines. */
function print({ ruleId, location: { start, end }, fingerprint, codeFlow }: Finding, lines: number): string {
  const steps = codeFlow.map((step) => `${step.location.start.line - lines}:${step.location.start.column}`).join(" ");
  return `${ruleId} ${start.line - lines}:${start.column}-${end.line - lines}:${end.column} ${fingerprint} ${steps}`;
}
