import { expect, test } from "vitest";
import { rules, run } from "./example-run.test-data.ts";
import { reportJson } from "./json.ts";

const text = reportJson(run, rules, { version: "1.2.3" });

test("JSON holds the findings, the notices and the coverage as they are, and no time", () => {
  const parsed: unknown = JSON.parse(text);
  expect(parsed).toMatchObject({
    version: 1,
    tool: { name: "sluice", version: "1.2.3" },
    findings: run.findings,
    notices: run.notices,
    coverage: run.coverage,
  });
  expect(parsed).not.toHaveProperty("duration");
});

test("JSON on a terminal does nothing: control and hidden characters are escapes", () => {
  expect(text).toContain("path\\u001b[31m.");
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test("an astral hidden character survives its escape", () => {
  const hidden = "a\u{e0041}b\u0085\u202e";
  const [finding] = run.findings;
  const report = reportJson({ ...run, findings: finding === undefined ? [] : [{ ...finding, message: hidden }] }, rules, {
    version: "1.2.3",
  });
  expect(report).toContain("a\\udb40\\udc41b\\u0085\\u202e");
  expect(JSON.parse(report)).toMatchObject({ findings: [{ message: hidden }] });
});
