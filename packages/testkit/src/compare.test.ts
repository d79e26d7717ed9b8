import type { Finding, Rule } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { drawMismatches } from "./draw-mismatches.ts";
import { readMarkers } from "./marker.ts";

const rules = [{ id: "a-rule", flow: { sources: ["model-output"], sinks: ["sql"] } }] as unknown as readonly Rule[];
const finding: Finding = {
  ruleId: "a-rule",
  message: "The reply is run as SQL.",
  severity: "high",
  confidence: "high",
  location: { file: "a.ts", start: { line: 2, column: 5 }, end: { line: 2, column: 8 } },
  codeFlow: [
    { location: { file: "a.ts", start: { line: 1, column: 13 }, end: { line: 1, column: 18 } }, note: "returned by ask", kind: "source" },
    { location: { file: "a.ts", start: { line: 2, column: 5 }, end: { line: 2, column: 8 } }, note: "run as SQL", kind: "sink" },
  ],
  related: [],
  fingerprint: "",
};

function differences(markers: readonly string[], findings: readonly Finding[] = [finding]): readonly string[] {
  const text = [
    "const sql = ask();",
    ...markers.filter((line) => line.includes("source")),
    "run(sql);",
    ...markers.filter((line) => !line.includes("source")),
  ].join("\n");
  const shift = text.split("\n").indexOf("run(sql);") - 1;
  const moved = findings.map((each) => ({
    ...each,
    location: shiftLines(each.location, shift),
    codeFlow: each.codeFlow.map((step) => (step.kind === "sink" ? { ...step, location: shiftLines(step.location, shift) } : step)),
  }));
  return compare(readMarkers("a.ts", text), moved, rules).map((mismatch) => mismatch.text);
}

function shiftLines({ file, start, end }: Finding["location"], by: number): Finding["location"] {
  return { file, start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
}

describe("a case passes when", () => {
  test.each([
    ["carets cover the finding exactly", ["//  ^^^ finding: a-rule"]],
    ["one caret points at its start", ["//  ^ finding: a-rule"]],
    [
      "source and steps are where they are said to be",
      ["//          ^^^^^ source: model-output", "//  ^^^ finding: a-rule", "//  ^ step: run as SQL"],
    ],
    ["a finding that should not be there is known", ["//  ^^^ spurious: a-rule #1"]],
    ["a finding that should be there is known to be absent", ["//  ^^^ finding: a-rule", "//^ missing: a-rule #1"]],
  ])("%s", (_, markers) => {
    expect(differences(markers)).toEqual([]);
  });
});

describe("a case fails when", () => {
  test.each([
    ["nothing marks the finding", [], "reported, not expected: a-rule: The reply is run as SQL. (from a.ts:1:13)"],
    ["the carets are too long", ["//  ^^^^ finding: a-rule"], "expected, not reported: a-rule"],
    ["the message says something else", ['//  ^^^ finding: a-rule "shell"'], 'expected, not reported: a-rule "shell"'],
    ["one finding is expected twice", ["//  ^^^ finding: a-rule, a-rule"], "expected, not reported: a-rule"],
    [
      "the source has another kind",
      ["//          ^^^^^ source: tool-argument", "//  ^^^ finding: a-rule"],
      "no finding has its source here: tool-argument",
    ],
    [
      "the note says something else",
      ["//  ^^^ finding: a-rule", "//  ^ step: run by a shell"],
      "no code flow has this step: run by a shell",
    ],
    ["a gap is closed", ["//  ^^^ missing: a-rule #1"], "the gap is closed: write finding instead of missing: a-rule"],
    ["the rule does not exist", ["//  ^^^ finding: b-rule"], "there is no rule b-rule"],
  ])("%s", (_, markers, text) => {
    expect(differences(markers)).toContain(text);
  });

  test("a spurious finding is gone", () => {
    expect(differences(["//  ^^^ spurious: a-rule #1"], [])).toEqual(["the gap is closed: remove spurious: a-rule"]);
  });
});

test("a failure is drawn into the code, without the markers", () => {
  const text = "const sql = ask();\nrun(sql);\n//^ finding: a-rule";
  expect(drawMismatches(compare(readMarkers("a.ts", text), [finding], rules), { "a.ts": text })).toBe(
    [
      "a.ts",
      "   1 | const sql = ask();",
      "   2 | run(sql);",
      "     |   ^ expected, not reported: a-rule",
      "     |     ^^^ reported, not expected: a-rule: The reply is run as SQL. (from a.ts:1:13)",
    ].join("\n"),
  );
});
