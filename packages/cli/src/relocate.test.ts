import type { Location, Run } from "@sluice/core";
import { expect, test } from "vitest";
import { relocate } from "./relocate.ts";

function at(file: string): Location {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
}

const run: Run = {
  findings: [
    {
      ruleId: "a-rule",
      message: "",
      severity: "high",
      confidence: "high",
      location: at("packages/agent/src/a.ts"),
      codeFlow: [{ location: at("packages/shared/b.ts"), note: "", kind: "source" }],
      related: [{ location: at("packages/agent/c.ts"), note: "" }],
      fingerprint: "",
    },
  ],
  notices: [
    { kind: "binary", message: "", file: "packages/agent/d.ts" },
    { kind: "budget", message: "" },
  ],
  coverage: { files: 1, lines: 1, functions: 1, calls: 1, unresolvedCalls: 0, skippedFiles: 0 },
};

test("every path counts from the base, also those that lie outside of it", () => {
  const { findings, notices } = relocate(run, "packages/agent/");
  expect(findings[0]).toMatchObject({
    location: { file: "src/a.ts" },
    codeFlow: [{ location: { file: "../../packages/shared/b.ts" } }],
    related: [{ location: { file: "c.ts" } }],
  });
  expect(notices).toEqual([
    { kind: "binary", message: "", file: "d.ts" },
    { kind: "budget", message: "" },
  ]);
});

test("without a base nothing changes", () => {
  expect(relocate(run, "")).toBe(run);
});
