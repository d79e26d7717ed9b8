import { describe, expect, test } from "vitest";
import { defineModel, defineRule, type ControlKind, type Finding } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

const MODEL = defineModel({
  package: "kit",
  opaque: ["isList"],
  sources: [{ at: "tool > arg 0 > run > param 0", kind: "tool-argument" }],
  propagators: [{ at: "each", from: "arg 0 > each", to: "arg 1 > param 0" }],
  tools: [
    {
      at: "tool > call",
      name: "tool > arg 0 > name",
      handler: "tool > arg 0 > run",
      approval: { at: "tool > arg 0 > approval" },
    },
    { at: "loop > arg 0 > tools > each", name: "loop > arg 0 > tools > each > name" },
    {
      at: "start > arg 0 > allow > each",
      builtIn: { name: "shell", effect: "delete-data", unless: { option: "start > arg 0 > boxed", is: true } },
    },
  ],
  agents: [
    { at: "Careful > new", tools: ["Careful > arg 0 > tools"], controls: [{ at: "Careful > new", control: "approval" }] },
    { at: "bundle > call", tools: ["bundle > arg 0"], set: true },
    {
      at: "start > call",
      controls: [{ at: "start > call", control: "approval", except: "start > arg 0 > allow", unless: [{ at: "start > arg 0 > ask" }] }],
    },
    {
      at: "Agent > new",
      tools: ["Agent > arg 0 > tools"],
      controls: [
        { at: "Agent > arg 0 > approve", control: "approval", by: "name" },
        { at: "Agent > arg 0 > onTool", control: "log", hook: ["param 0"] },
      ],
    },
  ],
  effects: [
    { at: "erase > call", kind: "delete-data" },
    { at: "sh > call", kind: "delete-data", when: { option: "sh > arg 0", matches: "^ls", not: true } },
  ],
  controls: [
    { at: "ask > call", control: "approval" },
    { at: "askThen > arg 1 > param 0", control: "approval" },
    { at: "record > call", control: "log" },
    { at: "span > call", control: "log" },
  ],
});

const IMPORTS = 'import { tool, Agent, Careful, bundle, start, loop, erase, sh, ask, askThen, record, span, isList } from "kit";\n';

/** Whether a control is missing: what is said of the tools that are reported. */
function reported(control: ControlKind, code: string): readonly string[] {
  return findingsOf(control, code).map(({ message }) => message);
}

function confidences(code: string): readonly string[] {
  return findingsOf("approval", code).map(({ confidence }) => confidence);
}

function findingsOf(control: ControlKind, code: string): readonly Finding[] {
  const rule = defineRule({
    id: "test-rule",
    title: "",
    severity: "high",
    confidence: "high",
    cwe: [],
    owasp: [],
    preset: "recommended",
    since: "0.1.0",
    gate: { effects: ["delete-data"], control },
    message: "{{tool}} {{verb}} {{effect}}",
    docs: { why: "", fix: "", misses: "" },
  });
  const { findings } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [rule], models: [MODEL] });
  return findings;
}

const OPEN_SHELL = ["The tool `t` delete data `sh`"];
const OPEN = ["The tool `t` delete data `erase`"];

describe("an approval lies on every path to an effect", () => {
  test.each([
    ["nobody asks", "tool({ name: 't', run: (id) => erase(id) });", OPEN],
    ["in a helper of a helper", "const a = (id) => b(id); const b = (id) => erase(id); tool({ name: 't', run: a });", OPEN],
    ["the answer decides", "tool({ name: 't', run: async (id) => { if (await ask('?')) erase(id); } });", []],
    ["early return", "tool({ name: 't', run: async (id) => { const ok = await ask('?'); if (!ok) return 'no'; erase(id); } });", []],
    ["the answer is compared", "tool({ name: 't', run: async (id) => { if ((await ask('?')).trim() !== 'y') return; erase(id); } });", []],
    ["the answer is ignored", "tool({ name: 't', run: async (id) => { await ask('?'); erase(id); } });", OPEN],
    ["only one branch asks", "tool({ name: 't', run: async (id) => { if (id > 5 && !(await ask('?'))) return; erase(id); } });", []],
    [
      "a branch around the question",
      "tool({ name: 't', run: async (id) => { if (id) { erase(id); return; } if (await ask('?')) erase(id); } });",
      OPEN,
    ],
    ["a parameter is no answer", "tool({ name: 't', run: (args) => { if (!args.confirmed) return; erase(args.id); } });", OPEN],
    [
      "a helper returns the answer",
      "async function sure() { const a = await ask('?'); return a === 'y'; } tool({ name: 't', run: async (id) => { if (await sure()) erase(id); } });",
      [],
    ],
    [
      "a helper returns the answer as a field",
      "async function sure() { const a = await ask('?'); return { granted: a !== 'no' }; } tool({ name: 't', run: async (id) => { const r = await sure(); if (r.granted) erase(id); } });",
      [],
    ],
    [
      "a helper returns a field that nobody answered",
      "async function sure() { return { granted: Math.random() > 1 }; } tool({ name: 't', run: async (id) => { const r = await sure(); if (r.granted) erase(id); } });",
      OPEN,
    ],
    [
      "a helper throws without it",
      "async function sure() { if (!(await ask('?'))) throw new Error(); } tool({ name: 't', run: async (id) => { await sure(); erase(id); } });",
      [],
    ],
    [
      "a helper throws for something else",
      "async function sure(x) { if (!x) throw new Error(); } tool({ name: 't', run: async (id) => { await sure(id); erase(id); } });",
      OPEN,
    ],
    [
      "a wrapper asks",
      "const gated = (run) => async (id) => { if (!(await ask('?'))) return; return run(id); }; tool({ name: 't', run: gated((id) => erase(id)) });",
      [],
    ],
    [
      "a wrapper of another tool",
      "const gated = (run) => async (id) => { if (!(await ask('?'))) return; return run(id); }; tool({ name: 's', run: gated((id) => erase(id)) }); tool({ name: 't', run: (id) => erase(id) });",
      OPEN,
    ],
    ["a callback gets the answer", "tool({ name: 't', run: (id) => { askThen('?', (a) => { if (a === 'y') erase(id); }); } });", []],
    [
      "a flag that the answer sets",
      "tool({ name: 't', run: async (id) => { let ok = false; const a = await ask('?'); if (a === 'y') { ok = true; } if (!ok) return; erase(id); } });",
      [],
    ],
    [
      "a swallowed refusal",
      "async function sure() { if (!(await ask('?'))) throw new Error(); } tool({ name: 't', run: async (id) => { try { await sure(); } catch {} erase(id); } });",
      OPEN,
    ],
    ["the tool's own setting", "tool({ name: 't', approval: true, run: (id) => erase(id) });", []],
    ["the setting is off", "tool({ name: 't', approval: false, run: (id) => erase(id) });", OPEN],
    ["a function that may ask", "tool({ name: 't', approval: (a) => a.amount > 100, run: (id) => erase(id) });", []],
    ["a function that the model answers", "tool({ name: 't', approval: (a) => a.env === 'prod', run: (id) => erase(id) });", OPEN],
    [
      "the agent asks for all that it has, by a list of theirs",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Careful({ tools: [bundle([t])] });",
      [],
    ],
    [
      "one agent asks for a list of tools, another does not",
      "const t = bundle([tool({ name: 't', run: (id) => erase(id) })]); new Careful({ tools: [t] }); new Agent({ tools: [t] });",
      OPEN,
    ],
    [
      "the agent asks for it",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Agent({ tools: [t], approve: { t: true } });",
      [],
    ],
    [
      "the agent asks for another",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Agent({ tools: [t], approve: { s: true } });",
      OPEN,
    ],
    [
      "one of two agents asks",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Agent({ tools: [t], approve: { t: true } }); new Agent({ tools: { t } });",
      OPEN,
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a record is written on every path to an effect", () => {
  test.each([
    ["none", "tool({ name: 't', run: (id) => erase(id) });", OPEN],
    ["before", "tool({ name: 't', run: (id) => { record('t', id); erase(id); } });", []],
    ["after", "tool({ name: 't', run: (id) => { erase(id); record('t', id); } });", []],
    ["says nothing", "tool({ name: 't', run: (id) => { erase(id); record('done'); } });", OPEN],
    ["in both branches", "tool({ name: 't', run: (id) => { const r = erase(id); if (r) record('t', id); else record('no', id); } });", []],
    ["in one branch", "tool({ name: 't', run: (id) => { const r = erase(id); if (r) record('t', id); } });", OPEN],
    ["behind a return", "tool({ name: 't', run: (id) => { if (id) { erase(id); return; } record('t', id); erase(id); } });", OPEN],
    ["in a finally block", "tool({ name: 't', run: (id) => { try { erase(id); } finally { record('t', id); } } });", []],
    [
      "in a wrapper",
      "const logged = (name, run) => (id) => { record(name, id); return run(id); }; tool({ name: 't', run: logged('t', (id) => erase(id)) });",
      [],
    ],
    ["in a helper", "function note(x) { record('call', x); } tool({ name: 't', run: (id) => { note(id); erase(id); } });", []],
    ["a span around it", "tool({ name: 't', run: (id) => span('t', id, () => erase(id)) });", []],
    [
      "a hook of the agent",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Agent({ tools: [t], onTool: (call) => record('call', call) });",
      [],
    ],
    [
      "a hook that records nothing",
      "const t = tool({ name: 't', run: (id) => erase(id) }); new Agent({ tools: [t], onTool: (call) => call });",
      OPEN,
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("log", code)).toEqual(expected);
  });
});

describe("the program's own dispatchers answer for tools that are but described", () => {
  const LISTED = "loop({ tools: [{ name: 't' }] });\n";
  test.each([
    ["a comparison", `${LISTED}function run(name, id) { if (name === 't') erase(id); }`, OPEN],
    ["a case", `${LISTED}function run(name, id) { switch (name) { case 's': return; case 't': return erase(id); } }`, OPEN],
    [
      "a case for something else",
      `${LISTED}function run(name, id) { switch (name) { case 's': return erase(id); case 't': return; } }`,
      [],
    ],
    ["a table", `${LISTED}const table = { t: (id) => erase(id), s: () => 1 }; export const run = (name, id) => table[name](id);`, OPEN],
    [
      "a table, checked",
      `${LISTED}const table = { t: (id) => erase(id) }; function run(name, id) { const it = table[name]; if (!it) return; it(id); }`,
      OPEN,
    ],
    [
      "a table of objects, checked",
      `${LISTED}const table = { t: { run: (id) => erase(id) } }; function run(name, id) { const it = table[name]; if (it === undefined) throw new Error(); return it.run(id); }`,
      OPEN,
    ],
    ["the dispatcher asks", `${LISTED}async function run(name, id) { if (!(await ask('?'))) return; if (name === 't') erase(id); }`, []],
    [
      "its caller asks",
      `${LISTED}function run(name, id) { if (name === 't') erase(id); } export async function all(call) { if (await ask('?')) run(call.name, call.id); }`,
      [],
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

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

describe("an effect that depends on what a call is given is looked at on the way", () => {
  const HELPER = "const run = (command, id) => sh(`${command} ${id}`);\n";
  test.each([
    ["only a read", `${HELPER}tool({ name: 't', run: (id) => run('ls', id) });`, []],
    ["only a change", `${HELPER}tool({ name: 't', run: (id) => run('rm', id) });`, ["The tool `t` delete data `sh`"]],
    ["another tool's change", `${HELPER}tool({ name: 't', run: (id) => run('ls', id) }); export const other = (id) => run('rm', id);`, []],
    [
      "a read, then a change",
      `${HELPER}tool({ name: 't', run: (id) => { run('ls', id); run('rm', id); } });`,
      ["The tool `t` delete data `sh`"],
    ],
    ["through two helpers", `${HELPER}const list = (id) => run('ls', id); tool({ name: 't', run: list }); run('rm', 1);`, []],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a helper that very many share runs for each tool what that tool gives it", () => {
  const SHARED = `const attempt = async (run) => { for (let left = 3; ; left--) try { return await run(); } catch (e) { if (left === 0) throw e; } };
const retry = (run) => attempt(async () => run());
${Array.from({ length: 30 }, (_, at) => `export const other${at} = (id) => retry(() => erase(id));`).join("\n")}
`;
  test.each([
    ["a tool that reads", `${SHARED}tool({ name: 't', run: (id) => retry(() => id.length) });`, []],
    ["a tool that deletes", `${SHARED}tool({ name: 't', run: (id) => retry(() => erase(id)) });`, OPEN],
    ["through a helper of its own", `${SHARED}const read = (id) => retry(() => id); tool({ name: 't', run: read });`, []],
    [
      "twice in one tool",
      `${SHARED}tool({ name: 't', run: async (id) => { await retry(() => id); await retry(() => erase(id)); } });`,
      OPEN,
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a library runs functions that it is given, not those that data happens to carry", () => {
  test.each([
    ["as an argument", "tool({ name: 't', run: (id) => span('t', () => erase(id)) });", OPEN],
    ["among options", "tool({ name: 't', run: (id) => span('t', { done: () => erase(id) }) });", OPEN],
    [
      "in a context that is recorded",
      "const context = { drop: () => erase(1) }; const note = (x) => record('t', x); tool({ name: 't', run: (id) => note(context) });",
      [],
    ],
    ["which hands it something of its own", "tool({ name: 't', run: (id) => each('ls', (command) => sh(command)) });", OPEN_SHELL],
    ["asked what it is", "const drop = () => erase(1); tool({ name: 't', run: (id) => isList(id ?? drop) });", []],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

describe("a tool that a library brings with it", () => {
  const shell = ["The tool `shell` delete data `shell`"];
  test.each([
    ["is allowed beforehand", 'start({ allow: ["read", "shell"] });', shell],
    ["is not named", 'start({ allow: ["read", "shell(ls:*)"] });', []],
    ["is named elsewhere", 'const names = ["shell"]; start({ allow: [] }); start({ allow: names });', shell],
    ["is named for two", 'const names = ["shell"]; start({ allow: names }); start({ allow: names });', shell],
    ["is boxed in", 'start({ allow: ["shell"], boxed: true });', []],
    ["is boxed in for one of two", 'const allow = ["shell"]; start({ allow, boxed: true }); start({ allow });', shell],
    [
      "by a field of a class",
      "class A { options; constructor(more) { this.options = { allow: ['read', 'shell'], ...more }; } run(more) { start({ ...this.options, ...more }); } } new A().run();",
      shell,
    ],
    ["in options that are spread", 'const shared = { allow: ["shell"] }; start({ ...shared, ask: true });', shell],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
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
    ...{ id: "test-rule", title: "", severity: "high", confidence: "high", cwe: [], owasp: [], preset: "recommended", since: "0.1.0" },
    gate: { effects: ["delete-data"], control: "approval", carrying: ["send-request"] },
    follows: [
      { sources: ["tool-argument"], sinks: ["url"] },
      { sources: ["private-data"], sinks: ["request-body", "url"] },
    ],
    message: "{{tool}}",
    docs: { why: "", fix: "", misses: "" },
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

describe("what a function gives back is read with what it was given", () => {
  const NAMED =
    "const base = (id, name) => ({ id, name: name }); const one = (id) => base(id, 'one'); const two = (id) => base(id, 'two');\n";
  test.each([
    [
      "through two functions",
      `${NAMED}const meta = two(1); tool({ name: meta.name, run: (id) => erase(id) }); export const x = one(2);`,
      ["two"],
    ],
    [
      "each of two",
      `${NAMED}tool({ name: one(1).name, run: (id) => erase(id) }); tool({ name: two(1).name, run: (id) => erase(id) });`,
      ["one", "two"],
    ],
    [
      "a function that calls itself",
      "const pick = (n, name) => (n ? pick(n - 1, name) : { name }); tool({ name: pick(3, 't').name, run: (id) => erase(id) }); pick(1, 's');",
      ["t"],
    ],
  ])("%s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected.map((name) => `The tool \`${name}\` delete data \`erase\``));
  });
});
