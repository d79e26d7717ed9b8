import type { Rule } from "@sluice/core";
import { UserError } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { selectRules } from "./config.ts";
import type { Config } from "./config.ts";
import { parseConfig } from "./parse-config.ts";

function rule(id: string, preset: Rule["preset"]): Rule {
  const docs = { why: "", fix: "", misses: "" };
  return {
    id,
    title: id,
    severity: "high",
    confidence: "high",
    cwe: [],
    owasp: [],
    preset,
    since: "",
    flow: { sources: ["model-output"], sinks: ["sql"] },
    message: "",
    docs,
  };
}

const rules = [rule("no-model-output-in-sql", "recommended"), rule("no-model-output-in-log", "strict"), rule("require-filter", "audit")];
const context = { rules, hasFile: (path: string) => ["./src/db.ts", "tsconfig.build.json"].includes(path) };

function parse(text: string): Config {
  return parseConfig(text, "sluice.config.json", context);
}

/** The sentence that a user reads, and the text with the place that it names drawn into it as ▸. */
function complain(text: string): { readonly sentence: string; readonly place: string } {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { place, message, hint } = error;
    const lines = text.split("\n");
    if (place?.line !== undefined) lines[place.line - 1] = mark(lines[place.line - 1] ?? "", (place.column ?? 0) - 1);
    return { sentence: [message, hint].filter(Boolean).join(" "), place: lines.join("\n") };
  }
  return { sentence: "accepted", place: text };
}

function mark(line: string, offset: number): string {
  return `${line.slice(0, offset)}▸${line.slice(offset)}`;
}

test("a full configuration", () => {
  const config = parse(`{
    // Comments and trailing commas are fine.
    "$schema": "./node_modules/@sluice/cli/schema/sluice.config.schema.json",
    "preset": "strict",
    "rules": { "require-filter": "low", "no-model-output-in-sql": "off" },
    "include": ["src/**"],
    "exclude": ["**/generated/**"],
    "tsconfig": "tsconfig.build.json",
    "models": [
      { "package": "./src/db.ts", "sinks": [{ "at": "runQuery > arg 0", "kind": "sql" }] },
      {
        "package": "ledger-client",
        "versions": "^2.0.0",
        "types": { "Ledger": ["Ledger > new", "connect > call > await"] },
        "sources": [{ "at": "Ledger > read > call", "kind": "ledger-entry", "label": "a ledger entry" }],
        "sinks": [{ "at": "Ledger > post > arg 0", "kind": "ledger", "when": { "option": "Ledger > post > arg 1 > raw", "is": true } }],
        "sanitizers": [{ "at": "quote > call", "clears": ["ledger", "sql"] }, { "at": "size > call", "clears": "all" }],
        "guards": [{ "at": "isName > arg 0", "clears": ["ledger"], "when": "return" }],
        "propagators": [{ "at": "join", "from": "arg any", "to": "call" }],
        "schemas": [{ "at": "text > call", "is": { "type": "text" } }, { "at": "parse", "is": { "type": "parse", "of": "this", "value": "arg 0", "into": "data" } }],
        "tools": [
          {
            "at": "addTool > call", "arguments": 2, "handler": "addTool > arg 1", "name": "addTool > arg 0 > name", "schema": "addTool > arg 0 > input",
            "approval": { "at": "addTool > arg 0 > ask", "not": ["never"] }, "of": "addTool > this",
          },
        ],
        "agents": [
          {
            "at": "Agent > new", "tools": ["Agent > arg 0 > tools"], "controls": [
              { "at": "Agent > arg 0 > confirm", "control": "approval", "by": "name", "is": ["always"] },
              { "at": "Agent > arg 0 > onTool", "control": "log", "hook": ["param 0"], "unless": [{ "at": "mute > arg 0", "is": [true] }] },
            ],
          },
        ],
        "effects": [{ "at": "Ledger > post > call", "kind": "pay", "when": { "option": "Ledger > post > arg 1", "matches": "^debit" } }],
        "controls": [{ "at": "askClerk > call", "control": "approval" }],
        "settings": [{ "at": "connect > call", "kind": "no-timeout", "lacks": ["connect > arg 0 > timeout"] }],
        "opaque": ["count"],
      },
    ],
    "flows": [{ "id": "no-model-output-in-ledger", "sources": ["model-output", "ledger-entry"], "sinks": ["ledger"], "severity": "critical" }],
    "failOn": "high",
    "maxFileBytes": 100000,
  }`);
  expect(config).toMatchObject({
    preset: "strict",
    files: { include: ["src/**"], exclude: ["**/generated/**"], tsconfig: "tsconfig.build.json", maxFileBytes: 100_000 },
    failOn: "high",
  });
  expect(config.models.map((model) => model.package)).toEqual(["./src/db.ts", "ledger-client"]);
  expect(config.flows).toMatchObject([
    { id: "no-model-output-in-ledger", severity: "critical", flow: { sources: ["model-output", "ledger-entry"], sinks: ["ledger"] } },
  ]);
  expect(selectRules(rules, config).map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    "no-model-output-in-log high",
    "require-filter low",
    "no-model-output-in-ledger critical",
  ]);
  expect(selectRules(rules, config, ["no-model-output-in-sql"]).map(({ id }) => id)).toEqual(["no-model-output-in-sql"]);
});

test("an empty configuration is the default", () => {
  expect(selectRules(rules, parse("{}")).map(({ id }) => id)).toEqual(["no-model-output-in-sql"]);
});

describe("a mistake is told with its place and its mend", () => {
  test.each([
    ["", "The file is empty. Write {} for the defaults."],
    ["▸[]", 'The configuration is one object, such as { "preset": "strict" }.'],
    ['{\n  "preset": "strict"\n  ▸"rules": {}\n}', "A comma is missing here. Comments and trailing commas are allowed."],
    ['{ "preset": ▸strict }', "This is no JSON value. Comments and trailing commas are allowed."],
    ['{ "preset": "strict", ▸"preset": "audit" }', 'The key "preset" stands here for the second time. Keep one of the two.'],
    ['{\n  ▸"rulez": {}\n}', 'Unknown key "rulez". Did you mean "rules"?'],
    ['{ "preset": ▸"strikt" }', '"strikt" is not known here. Did you mean "strict"?'],
    ['{ "preset": ▸3 }', "Choose one of: recommended, strict, audit."],
    [
      '{ "rules": { ▸"no-model-output-in-sqll": "off" } }',
      'There is no rule "no-model-output-in-sqll". Did you mean "no-model-output-in-sql"?',
    ],
    ['{ "rules": { "no-model-output-in-sql": ▸"error" } }', '"error" is not known here. Choose one of: off, critical, high, medium, low.'],
    ['{ "include": ▸"src" }', "A list, [ ... ], is expected here."],
    ['{ "maxFileBytes": ▸-1 }', "A number greater than 0 is expected here."],
    [
      '{ "models": [{ "package": "x", "effects": [{ "at": "q > call", "kind": ▸"payy" }] }] }',
      'There is no effect kind "payy". Did you mean "pay"?',
    ],
    [
      '{ "models": [{ "package": "x", "settings": [{ "at": "q > call", "kind": "no-timeout", "matches": ▸"(" }] }] }',
      "This is no regular expression.",
    ],
    ['{ "models": [▸{ "sinks": [] }] }', 'The key "package" is missing here.'],
    [
      '{ "models": [{ "package": "pg", "versions": ▸"eight" }] }',
      "This is no range of versions; write one as in package.json, such as ^8.0.0.",
    ],
    [
      '{ "models": [{ "package": ▸"./src/nope.ts" }] }',
      "The project has no file ./src/nope.ts. Paths count from the project's root; write the extension.",
    ],
    [
      '{ "models": [{ "package": "pg", "opaque": ["Pool > ▸qu ery > arg 0"] }] }',
      /^This access path cannot be read: "qu ery" is no member name/u,
    ],
    [
      String.raw`{ "models": [{ "package": "pg", "opaque": ["\"call\" > \u0041 >  ▸> arg 0"] }] }`,
      "This access path cannot be read: a step is empty.",
    ],
    [
      '{ "models": [{ "package": "pg", "sinks": [{ "at": "query > arg 0", "kind": ▸"sqll" }] }] }',
      'No flow uses the sink kind "sqll". Did you mean "sql"?',
    ],
    [
      '{ "models": [{ "package": "x", "guards": [{ "at": "q > arg 0", "clears": ["sql", ▸"shel"] }] }] }',
      'No flow uses the sink kind "shel". Did you mean "shell"?',
    ],
    [
      '{ "models": [{ "package": "x", "guards": [{ "at": "q > arg 0", "clears": ▸"sql" }] }] }',
      'Name sink kinds in a list, such as ["sql"], or write "all".',
    ],
    ['{ "models": [{ "package": "x", "schemas": [{ "at": "z > call", "is": { "type": ▸"txt" } }] }] }', /^This is no meaning of a schema/u],
    [
      '{ "flows": [{ "id": "a-b", "sources": [▸"model-outptu"], "sinks": ["sql"] }] }',
      'No model declares a source of kind "model-outptu". Did you mean "model-output"?',
    ],
    [
      '{ "flows": [{ "id": ▸"no-model-output-in-sql", "sources": ["secret"], "sinks": ["sql"] }] }',
      'There is already a rule "no-model-output-in-sql". Give this one another id.',
    ],
    ['{ "flows": [{ "id": ▸"No Way", "sources": ["secret"], "sinks": ["sql"] }] }', /^A rule id is written in small letters/u],
    ['{ "flows": [{ "id": "a-b", "sources": ▸[], "sinks": ["sql"] }] }', "At least one entry is expected here."],
    ['{ "preset": ▸1, "failOn": 2 }', "Choose one of: recommended, strict, audit. (1 more after it.)"],
  ])("%.80s", (marked, expected) => {
    const { sentence, place } = complain(marked.replace("▸", ""));
    expect(place).toBe(marked);
    if (typeof expected === "string") expect(sentence).toBe(expected);
    else expect(sentence).toMatch(expected);
  });

  test("nesting without end", () => {
    expect(complain("[".repeat(200_000)).sentence).toBe("The file is nested too deeply to be a configuration.");
  });
});
