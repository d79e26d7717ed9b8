import { describe, expect, test } from "vitest";
import { defineModel, defineRule } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { confidences, OPEN, reported } from "./gates.test-data.ts";
import { SOME_RULE } from "./rule.test-data.ts";

test("a name that a tool has only for want of another is none", () => {
  const made = (name: string): string => `export const make = (given) => tool({ name: ${name}, run: (id) => erase(id) });`;
  expect(reported("approval", made("given.name ?? 't'"))).toEqual(["This tool delete data `erase`"]);
  expect(reported("approval", made("'t'"))).toEqual(OPEN);
});

test("a long way is less sure, and so is a tool without a name", () => {
  const chain = ["const f0 = (id) => erase(id);", ...[1, 2, 3, 4].map((at) => `const f${at} = (id) => f${at - 1}(id);`)].join("\n");
  expect(confidences(`${chain}\ntool({ name: "t", run: (id) => f4(id) });`)).toEqual(["medium"]);
  expect(confidences(`${chain}\ntool({ name: "t", run: (id) => f1(id) });`)).toEqual(["high"]);
  expect(confidences(`${chain}\nexport const make = (name) => tool({ name, run: (id) => f1(id) });`)).toEqual(["medium"]);
});

describe("an effect that rests on a text which nobody can read is less sure", () => {
  const ASKING = "import { query } from './queries.js';\n";
  test.each([
    ["a command that is written", "tool({ name: 't', run: (id) => sh('rm ' + id) });", ["high"]],
    [
      "with other placeholders",
      "const run = (c) => sh(c.trim().replace('?', '$1')); tool({ name: 't', run: () => run(' rm ?') });",
      ["high"],
    ],
    ["a text from elsewhere", `${ASKING}tool({ name: 't', run: () => sh(query()) });`, ["medium"]],
    ["one of two is written", `${ASKING}tool({ name: 't', run: () => { sh(query()); sh('rm'); } });`, ["high"]],
  ])("%s", (_, code, expected) => {
    expect(confidences(code)).toEqual(expected);
  });
});

test("what generic code does for one of many tools, as far as nothing tells which, is less sure", () => {
  const parts = "const parts = [(id) => erase(id), (id) => id, (id) => 1, (id) => 2];";
  const made = (run: string): string => `${parts} for (const name of ["s", "t"]) tool({ name, run: ${run} });`;
  expect(confidences(made("(id) => parts[Math.random()](id)"))).toEqual(["medium", "medium"]);
  expect(confidences(made("(id) => parts[0](id)"))).toEqual(["high", "high"]);
});

describe("private data goes along with a request", () => {
  const model = defineModel({
    package: "kit",
    sources: [
      { at: "tool > arg 0 > run > param 0", kind: "tool-argument" },
      { at: "read > call", kind: "private-data" },
    ],
    sinks: [
      { at: "send > arg 0", kind: "url" },
      { at: "send > arg 1", kind: "request-body" },
    ],
    tools: [{ at: "tool > call", name: "tool > arg 0 > name", handler: "tool > arg 0 > run" }],
    effects: [{ at: "send > call", kind: "send-request" }],
  });
  const rule = defineRule({
    ...SOME_RULE,
    gate: { effects: ["delete-data"], control: "approval", carrying: ["send-request"] },
    follows: [
      { sources: ["tool-argument"], sinks: ["url"] },
      { sources: ["private-data"], sinks: ["request-body", "url"] },
    ],
    message: "{{tool}}",
  });

  test.each([
    ["to where the model says", "(to) => send(to, read())", ["high"]],
    ["to where the program says", '(to) => send("https://partner.example", read())', ["medium"]],
    ["from a helper, by a helper", "(to) => pass(to, records())", ["high"]],
    ["in the address", '() => send("https://partner.example/?q=" + read(), "ping")', ["medium"]],
    ["as the address", '() => send(read().url + "/orders", "ping")', []],
    ["as the address, tidied up", '() => send(`${read().url.replace(/x$/, "")}/orders`, "ping")', []],
    ["none", '(to) => send(to, "ping")', []],
    ["none, by the helper that others hand theirs to", '(to) => pass(to, "ping")', []],
    ["none, though some is read where others get theirs", "(to) => { records(); return pass(to, 1); }", []],
  ])("%s", (_, run, expected) => {
    const code = [
      'import { tool, read, send } from "kit";',
      "const pass = (to, body) => send(to, body);",
      "const records = () => read();",
      'tool({ name: "other", run: (to) => pass("https://a.example", records()) });',
      `tool({ name: "t", run: ${run} });`,
    ].join("\n");
    const { findings } = analyzeSources({ "main.ts": code }, { rules: [rule], models: [model] });
    expect(findings.filter(({ message }) => message === "The tool `t`").map(({ confidence }) => confidence)).toEqual(expected);
  });
});
