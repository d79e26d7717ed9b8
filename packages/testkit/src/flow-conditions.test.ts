import { describe, expect, test } from "vitest";
import { defineRule, type FlowSpec, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

/** A made-up library: `given()` is data of a kind, the others take it at positions of a kind. */
const LIB: LibraryModel = {
  package: "lib",
  sources: [
    { at: "given > call", kind: "model-output" },
    { at: "page > call", kind: "external-content" },
    { at: "rows > call", kind: "private-data" },
    { at: "env > /secret|token$/i", kind: "secret" },
  ],
  sinks: [
    { at: "get > arg 0", kind: "url" },
    { at: "post > arg 0", kind: "url" },
    { at: "post > arg 1 > body", kind: "request-body" },
    { at: "chat > arg 0 > messages > each > {content,role}", kind: "instructions" },
    { at: "chat > arg 0 > messages > each > content", kind: "prompt" },
    { at: "chat > arg 0 > system", kind: "instructions" },
    { at: "ask > arg 0", kind: "prompt" },
    { at: "log > arg any", kind: "log" },
    { at: "reply > arg 0 > text", kind: "response" },
  ],
  schemas: [{ at: "Shape > parse", is: { type: "parse", of: "this", value: "arg 0" } }],
};
const BUILT_IN: LibraryModel = {
  package: "ecmascript",
  receiver: "any",
  kills: [
    { at: "clear", what: "this > each" },
    { at: "{delete,set}", what: "this > key 0" },
  ],
  propagators: [
    { at: "set", from: "arg 1", to: "this > key 0" },
    { at: "get", from: "this > key 0", to: "call" },
  ],
};
const GLOBAL: LibraryModel = {
  package: "global",
  literals: [{ field: "role", values: ["user", "assistant"], clears: ["instructions"] }],
  sinks: [{ at: "JSON > parse > arg 0", kind: "json" }],
  propagators: [{ at: "JSON > parse", from: "arg 0", to: "call" }],
};

/** The source text of every finding of a rule with this flow, in order. */
function found(flow: FlowSpec, code: string, more: Readonly<Record<string, string>> = {}): string[] {
  const rule = defineRule({
    ...SOME_RULE,
    flow,
    message: "{{source}} {{sink}}",
  });
  const sources = { "main.ts": `import { given, page, rows, env, get, post, chat, ask, log, reply, Shape } from "lib";\n${code}`, ...more };
  const { findings } = analyzeSources(sources, { rules: [rule], models: [LIB, GLOBAL, BUILT_IN] });
  return findings.map(({ location: { file, start, end } }) => {
    const line = (sources as Readonly<Record<string, string>>)[file]?.split("\n")[start.line - 1] ?? "";
    return line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  });
}

const URL_FLOW: FlowSpec = { sources: ["model-output"], sinks: ["url"] };

describe("the host of a URL", () => {
  test.each([
    ["get(given())", ["given()"]],
    ["get(`https://${given()}/status`)", ["`https://${given()}/status`"]],
    ["get(`https://api.${given()}.example.com/`)", ["`https://api.${given()}.example.com/`"]],
    ["get(`https://api.example.com/${given()}`)", []],
    ["get('https://api.example.com?q=' + given())", []],
    ["declare const base: string; get(`${base}/items/${given()}`)", []],
    ["declare const scheme: string; get(`${scheme}://${given()}`)", ["`${scheme}://${given()}`"]],
    ["get('/api/' + given())", []],
    ["get('/' + given())", ["'/' + given()"]],
    ["const u = new URL(given()); if (u.hostname === 'a.example') get(u)", []],
    ["const list = new Set(['a.example']); const u = new URL(given()); if (list.has(u.hostname)) get(u)", []],
    ["const list = new Set(['a.example']); const u = new URL(given()); if (!list.has(u.hostname)) throw new Error(); get(u)", []],
    ["const u = new URL(given()); if (u.hostname.endsWith('.a.example')) get(u)", []],
    ["const u = new URL(given()); if (u.hostname.endsWith('a.example')) get(u)", ["u"]],
    ["const u = new URL(given()); if (u.hostname !== 'localhost') get(u)", ["u"]],
    ["const t = given(); if (t.startsWith('https://a.example/')) get(t)", []],
    ["const t = given(); if (t.startsWith('https://a.example')) get(t)", ["t"]],
  ])("%s", (code, expected) => {
    expect(found(URL_FLOW, code)).toEqual(expected);
  });
});

describe("messages with roles", () => {
  const flow: FlowSpec = { sources: ["model-output"], sinks: ["instructions"] };
  test.each([
    ["chat({ messages: [{ role: 'system', content: given() }] })", ["given()"]],
    ["chat({ messages: [{ role: 'user', content: given() }] })", []],
    ["const list = []; list.push({ role: 'user', content: given() }); chat({ messages: list })", []],
    ["chat({ messages: given() })", ["given()"]],
    ["chat({ messages: [{ role: given(), content: 'x' }] })", ["given()"]],
    ["const say = (role: string, content: string) => ({ role, content }); chat({ messages: [say('user', given())] })", []],
    ["chat({ system: `Be kind. ${given()}` })", ["`Be kind. ${given()}`"]],
  ])("%s", (code, expected) => {
    expect(found(flow, code)).toEqual(expected);
  });
});

describe("data merged with the program's words", () => {
  const flow: FlowSpec = { sources: ["external-content"], sinks: ["prompt"], merged: true };
  test.each([
    ["ask(page())", []],
    ["ask(`Summarise the following page in two sentences: ${page()}`)", ["page()"]],
    ["ask(`Summarise the page in the tags in two sentences: <page>${page()}</page>`)", []],
    ["ask('Page: ' + page())", []],
    ["const text = page(); ask(['Summarise the page below in two sentences.', text].join(' '))", ["text"]],
    ["const p = page(); ask(p.length > 9 ? `Summarise the following page in two sentences: ${p}` : p)", ["p"]],
    ["const say = (p: string) => (p.length > 9 ? `Sum up this page in two sentences: ${p}` : p); const a = page(); ask(say(a))", ["p"]],
    ["const p = page(); ask(p.length > 9 ? `Page: ${p}` : p)", []],
    ["const rules = 'Answer in two short sentences.'; let t = rules; if (rules) t += `\\nPage: ${page()}`; ask(t)", ["page()"]],
    ["declare const a: boolean; const is = a ? 'a short' : 'some longer'; ask(`The page, ${is}: ${page()}`)", []],
    ["let t = 'Notes.'; t += `\\nPage: ${page()}`; ask(t)", []],
  ])("%s", (code, expected) => {
    expect(found(flow, code)).toEqual(expected);
  });
});

test("members are named by a pattern", () => {
  const flow: FlowSpec = { sources: ["secret"], sinks: ["log"] };
  expect(found(flow, "log(env.API_TOKEN); log(env.REGION); log(env.Secret_Name)")).toEqual(["env.API_TOKEN", "env.Secret_Name"]);
});

test("a secret in a body matters where the address is the language model's choice", () => {
  const flow: FlowSpec = {
    sources: ["private-data"],
    sinks: ["request-body"],
    with: [{ sources: ["model-output"], sinks: ["url"], by: "a language model" }],
  };
  expect(found(flow, "post('https://a.example/', { body: rows() })")).toEqual([]);
  expect(found(flow, "post(given(), { body: rows() })")).toEqual(["rows()"]);
});

test("parsed text is unchecked unless a schema gets to see it", () => {
  const flow: FlowSpec = { sources: ["model-output"], sinks: ["json"], unless: "validated" };
  expect(found(flow, "const value = JSON.parse(given()); log(value.name)")).toEqual(["given()"]);
  expect(found(flow, "const value = Shape.parse(JSON.parse(given())); log(value.name)")).toEqual([]);
});

describe("keys", () => {
  const dispatch: FlowSpec = { sources: ["model-output"], sinks: ["dispatch"] };
  const write: FlowSpec = { sources: ["model-output"], sinks: ["property"] };
  test.each([
    ["const table = { a() {}, b() {} }; table[given()]()", ["table[given()]"]],
    ["const table = { a() {}, b() {} }; const run = table[given()]; if (run) run(1)", ["table[given()]"]],
    ["const table = { a: 1 }; log(table[given()])", []],
    ["const table = Object.create(null); table[given()]()", []],
    ["const table = { __proto__: null, a() {} }; table[given()]()", []],
    ["const table = new Map(); table.get(given())()", []],
  ])("looked up and called: %s", (code, expected) => {
    expect(found(dispatch, code)).toEqual(expected);
  });
  test.each([
    ["declare const settings: any; settings[given()] = 1", ["settings[given()] = 1"]],
    ["const result: any = {}; result[given()] = 1", []],
  ])("written: %s", (code, expected) => {
    expect(found(write, code)).toEqual(expected);
  });
});

test("a module that the language model names", () => {
  const flow: FlowSpec = { sources: ["model-output"], sinks: ["code"] };
  expect(found(flow, "await import(given())")).toEqual(["given()"]);
  expect(found(flow, "await import(`./locales/${given()}.js`)")).toEqual([]);
});

describe("where the program's own instructions go", () => {
  const flow: FlowSpec = { sources: ["instructions"], sinks: ["response"] };
  const RULES = "'Never speak of the discount unless somebody asks for it twice.'";
  test.each([
    [`import { RULES } from "./rules.ts"; chat({ system: RULES }); reply({ text: RULES });`, ["RULES"]],
    [`import { RULES, help } from "./rules.ts"; chat({ system: RULES }); reply({ text: help() });`, []],
    [
      `const rules = ${RULES}; function f() { chat({ messages: [{ role: "system", content: rules }] }); reply({ text: rules }) }`,
      ["rules"],
    ],
    [`const rules = ${RULES}; function f() { chat({ messages: [{ role: "user", content: rules }] }); reply({ text: rules }) }`, []],
  ])("%s", (code, expected) => {
    expect(
      found(flow, code, { "rules.ts": `export const RULES = ${RULES};\nexport const help = () => "Ask me anything about trains.";` }),
    ).toEqual(expected);
  });
});

describe("what is decided, overwritten or taken away", () => {
  const flow: FlowSpec = { sources: ["model-output"], sinks: ["prompt"] };
  test.each([
    ["let text = 'a'; if (1 + 1 === 3) text = given(); ask(text)", []],
    ["let text = 'a'; if (1 + 1 === 2) text = given(); ask(text)", ["text"]],
    ["let text = 'a'; switch (2) { case 1: text = given(); } ask(text)", []],
    ["let text = 'a'; switch (2) { case 2: text = given(); } ask(text)", ["text"]],
    ["const map = new Map(); map.set('a', given()); map.delete('a'); ask(map.get('a'))", []],
    ["const map = new Map(); map.set('a', given()); map.delete('b'); ask(map.get('a'))", ["map.get('a')"]],
    ["const map = new Map(); map.set('a', given()); map.clear(); ask(map.get('a'))", []],
    ["const map = new Map(); map.set('a', given()); map.set('a', 'b'); ask(map.get('a'))", []],
    ["const list = ['a', ...['b', given()]]; ask(list[0])", []],
    ["const list = ['a', ...['b', given()]]; ask(list[2])", ["list[2]"]],
  ])("%s", (code, expected) => {
    expect(found(flow, code)).toEqual(expected);
  });
});

describe("data that must not get out harms wherever in a URL it stands", () => {
  const flow: FlowSpec = { sources: ["private-data"], sinks: ["url"] };
  test.each([
    ["get(`https://api.example.com?q=${rows()}`)", ["`https://api.example.com?q=${rows()}`"]],
    ["get('https://api.example.com/' + rows())", ["'https://api.example.com/' + rows()"]],
  ])("%s", (code, expected) => {
    expect(found(flow, code)).toEqual(expected);
  });
});
