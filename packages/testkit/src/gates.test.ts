import { describe, expect, test } from "vitest";
import { OPEN, reported } from "./gates.test-data.ts";

describe("what is mended once", () => {
  test.each([
    ["several tools of one place", "desk({ drawer: new Scissors() });", ["The tool `cut` delete data `cut`"]],
    [
      "one tool that is offered twice",
      "const run = (id) => erase(id); tool({ name: 't', run }); tool({ name: 't', run });",
      ["The tool `t` delete data `erase`"],
    ],
    [
      "two tools of one name",
      "tool({ name: 't', run: (id) => erase(id) }); tool({ name: 't', run: (id) => sh(id) });",
      ["The tool `t` delete data `erase`", "The tool `t` delete data `sh`"],
    ],
  ])("is told once: %s", (_, code, expected) => {
    expect(reported("approval", code)).toEqual(expected);
  });
});

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
    [
      "a refusal of all others, and of calls without arguments",
      `${LISTED}function run(name, id) { if (name !== 't' || !id) return; erase(id); }`,
      OPEN,
    ],
    ["what happens to others besides", `${LISTED}function run(name, id) { if (name !== 's' || !id) return; erase(id); }`, []],
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
