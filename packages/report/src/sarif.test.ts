import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import type { Run } from "@sluice/core";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { cleanRun, rules, run } from "./example-run.test-data.ts";
import { reportSarif } from "./sarif.ts";

const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function report(input: Run = run): Log {
  return JSON.parse(reportSarif(input, rules, { version: "1.2.3" })) as Log;
}

describe("SARIF is valid by the official schema", () => {
  test.each([
    ["with findings and notices", run],
    ["with nothing", cleanRun],
  ])("%s", (_, input) => {
    validate(report(input));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("without rules", () => {
    validate(JSON.parse(reportSarif(cleanRun, [], { version: "1.2.3" })));
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe("a result", () => {
  const [sql, path] = report().runs[0]?.results ?? [];

  test("points at the sink and carries the flow as steps", () => {
    expect(sql).toMatchObject({
      ruleId: "no-model-output-in-sql",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "src/db.ts", uriBaseId: "SRCROOT" },
            region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 24 },
          },
        },
      ],
      partialFingerprints: { "sluice/v1": "00ff00ff00ff00ff" },
    });
    const steps = sql?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => [
      location?.physicalLocation?.artifactLocation?.uri,
      location?.message?.text,
    ]);
    expect(steps).toEqual([
      ["src/agent.ts", "returned by chat.completions.create"],
      ["src/agent.ts", "passed to runQuery(text)"],
      ["src/db.ts", "run as SQL by pool.query"],
    ]);
  });

  test("names what helps to understand it", () => {
    expect(path?.relatedLocations).toMatchObject([{ id: 0, message: { text: "this check compares a prefix without a separator" } }]);
    expect(path).not.toHaveProperty("codeFlows");
    expect(path?.level).toBe("warning");
  });

  test("cannot smuggle a link into a viewer", () => {
    expect(path?.message.text).toContain("[this] (https://example.com)");
  });
});

test("a rule says how bad it is, how sure, and where it stands in the public catalogues", () => {
  const [log] = report().runs;
  const [sql, path] = log?.tool.driver.rules ?? [];
  expect(sql).toMatchObject({
    id: "no-model-output-in-sql",
    defaultConfiguration: { level: "error" },
    properties: {
      tags: ["security", "external/cwe/cwe-089", "external/owasp/llm10", "external/owasp/asi02"],
      "security-severity": "8.0",
      precision: "high",
    },
  });
  expect(log?.taxonomies?.map(({ name, taxa }) => [name, taxa?.map(({ id }) => id)])).toEqual([
    ["CWE", ["22", "89", "1427"]],
    ["OWASP Top 10 for LLM Applications", ["LLM10"]],
    ["OWASP Top 10 for Agentic Applications", ["ASI02"]],
  ]);
  expect(path?.relationships?.map(({ target }) => [target.id, target.index, target.toolComponent?.index])).toEqual([
    ["22", 0, 0],
    ["1427", 2, 0],
  ]);
});

test("what was not seen is a notification, with a percent-encoded place", () => {
  const [invocation] = report().runs[0]?.invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(true);
  expect(invocation?.toolExecutionNotifications).toMatchObject([
    {
      descriptor: { id: "too-large" },
      level: "warning",
      locations: [{ physicalLocation: { artifactLocation: { uri: "vendor/big%20file%231.js" } } }],
    },
    { descriptor: { id: "syntax-error" }, locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 7 } } }] },
    { descriptor: { id: "budget" }, message: { text: "The analysis stopped early." } },
  ]);
});

test("a crash of ours makes the run unsuccessful", () => {
  const crashed = report({ ...cleanRun, notices: [{ kind: "internal", message: "Sluice failed." }] });
  expect(crashed.runs[0]?.invocations).toMatchObject([{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] }]);
});

test("a file name that no URI can hold does not stop the report", () => {
  const odd = report({ ...cleanRun, notices: [{ kind: "unreadable", message: "Skipped.", file: "a\ud800.ts" }] });
  expect(JSON.stringify(odd)).toContain("a%EF%BF%BD.ts");
});

test("the same run gives the same bytes, with no time in them", () => {
  expect(reportSarif({ ...run, duration: 1 }, rules, { version: "1.2.3" })).toBe(
    reportSarif({ ...run, duration: 2 }, rules, { version: "1.2.3" }),
  );
});
