import type { Confidence, Finding, Notice } from "@sluice/core";
import { rules } from "@sluice/rules";
import { expect, test } from "vitest";
import { doubtBrokenFiles } from "./broken-files.ts";

const start = { line: 1, column: 1 };

function findingIn(file: string): Finding {
  const location = { file, start, end: start };
  const ruleId = "no-model-output-in-path";
  return { ruleId, message: "", severity: "high", confidence: "high", location, codeFlow: [], related: [], fingerprint: file };
}

/** How sure the findings in a whole file and in one that does not parse are, for rules that tell what is at least so sure. */
function confidencesFor(least?: Confidence): Record<string, Confidence> {
  const notices: readonly Notice[] = [{ kind: "syntax-error", file: "broken.ts", position: start, message: "Syntax error." }];
  const asked = rules.map((rule) => (least === undefined ? rule : { ...rule, least }));
  const found = doubtBrokenFiles([findingIn("broken.ts"), findingIn("whole.ts")], notices, asked);
  return Object.fromEntries(found.map(({ location, confidence }) => [location.file, confidence]));
}

test("what is found in a file that does not parse is less sure, and not told where only what is sure is", () => {
  expect(confidencesFor()).toEqual({ "broken.ts": "medium", "whole.ts": "high" });
  expect(confidencesFor("high")).toEqual({ "whole.ts": "high" });
});
