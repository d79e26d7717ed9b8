import type { Rule, Run } from "@sluice/core";
import { Chalk } from "chalk";
import { expect, test } from "vitest";
import { cleanRun, rules } from "./example-run.test-data.ts";
import { reportJson } from "./json.ts";
import { reportPretty } from "./pretty.ts";
import { reportSarif } from "./sarif.ts";

// One with a form, one that only its place gives away, one over two lines.
const KEY = "sk-proj-111122223333444455556666777788889999aaaabbbbccccdddd";
const PASSWORD = "horse7battery";
const BLOCK = ["-----BEGIN PRIVATE KEY-----", "Aa11Bb22Cc33Dd44Ee55Ff66Gg77"];
const lines = [`connect({ key: "${KEY}", password: "${PASSWORD}" });`, `const pem = \`${BLOCK[0] ?? ""}`, `${BLOCK[1] ?? ""}\`;`];

const [any] = rules as readonly [Rule];
const concealing = { ...any, id: "no-hardcoded-credentials", conceals: true } as const;

function at(line: number, start: number, endLine: number, stop: number, ruleId: string = concealing.id): Run["findings"][number] {
  return {
    ruleId,
    message: "A credential.",
    severity: "high",
    confidence: "high",
    location: { file: "a.ts", start: { line, column: start + 1 }, end: { line: endLine, column: stop + 1 } },
    codeFlow: [],
    related: [],
    fingerprint: "00",
  };
}

const first = lines[0] ?? "";
const run: Run = {
  ...cleanRun,
  findings: [
    at(1, first.indexOf(KEY), 1, first.indexOf(KEY) + KEY.length),
    at(1, first.indexOf(PASSWORD), 1, first.indexOf(PASSWORD) + PASSWORD.length),
    at(2, 13, 3, 28),
    at(3, 28, 3, 29, any.id),
  ],
};

test("no report shows a credential", () => {
  const options = { version: "1.0.0" };
  const reports = [
    reportPretty(run, [any, concealing], { chalk: new Chalk({ level: 0 }), width: 120, sourceLines: () => lines, isQuiet: false }),
    reportJson(run, [any, concealing], options),
    reportSarif(run, [any, concealing], options),
  ];
  for (const report of reports) for (const secret of [KEY.slice(8, 20), PASSWORD, BLOCK[1] ?? ""]) expect(report).not.toContain(secret);
});

test("what has the form of a credential is not shown, whichever rules run", () => {
  const other = { ...run, findings: [at(1, 0, 1, 7, any.id)] };
  const page = reportPretty(other, [any], { chalk: new Chalk({ level: 0 }), width: 120, sourceLines: () => lines, isQuiet: false });
  expect(page).toContain('connect({ key: "****');
  expect(page).not.toContain(KEY.slice(8, 20));
});
