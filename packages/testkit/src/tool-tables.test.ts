import { describe, expect, test } from "vitest";
import { models } from "@sluice/models";
import { analyzeSources } from "./analyze-sources.ts";
import { BOTH, inventoryOf, LIST, SERVER, TABLE, toolsOf, IMPORTS, MODEL } from "./tool-tables.test-data.ts";

describe("each entry of a table is a tool with its name and its effects", () => {
  test.each([
    ["a loop over a list", `${LIST}for (const t of list) server.add(t.name, t.run);`],
    ["whose handler wraps the entry's", `${LIST}for (const t of list) server.add(t.name, async () => t.run());`],
    ["a callback", `${LIST}list.forEach(({ name, run }) => server.add(name, () => run()));`],
    ["entries of an object", `${TABLE}for (const [name, t] of Object.entries(table)) server.add(name, () => t.run());`],
    ["keys of an object", `${TABLE}for (const name in table) server.add(name, () => table[name].run());`],
    ["what was filtered", `${LIST}for (const t of list.filter((t) => t.name !== "")) server.add(t.name, t.run);`],
    [
      "what was filtered by a name that nobody knows, or else by a default",
      `${LIST}export function add(name) { const only = name ?? "wipe"; for (const t of list.filter((t) => t.name === only)) server.add(t.name, t.run); }`,
    ],
    [
      "what was filtered by a name with a default, where a call spreads what nobody knows",
      `${LIST}function add(name = "wipe") { for (const t of list.filter((t) => t.name === name)) server.add(t.name, t.run); } add(...globalThis.names);`,
    ],
    ["what was spread", `${LIST}for (const t of [...list]) server.add(t.name, t.run);`],
    ["what was pushed", `${LIST}const all = []; all.push(...list); for (const t of all) server.add(t.name, t.run);`],
    ["a map", `${TABLE}for (const [name, t] of new Map(Object.entries(table))) server.add(name, () => t.run());`],
    ["what was put into an object", `${TABLE}const all = {}; Object.assign(all, table); for (const k in all) server.add(k, all[k].run);`],
    ["another table by its name", `${TABLE}for (const name of ["wipe", "say"]) server.add(name, table[name].run);`],
    [
      "what was looked for by its name",
      `${LIST}for (const n of ["wipe", "say"]) server.add(n, () => list.find((t) => t.name === n).run());`,
    ],
    ["names with a prefix that is known", `${LIST}const p = "x"; for (const t of list) server.add(\`\${t.name}\`, t.run);`],
  ])("%s", (_, code) => {
    expect(toolsOf(SERVER + code)).toEqual(BOTH);
  });
});

describe("tools are told apart by constants of which nobody knows what they are", () => {
  const ADD = "const adder = (name, run) => (s) => s.add(name, () => run());";
  test.each([
    ["of a package", 'import { NAMES } from "names";'],
    ["of an object that looks them up", 'import { NAMES } from "./names";'],
  ])("%s", (_, imported) => {
    const code = `${imported}\n${SERVER}${ADD} adder(NAMES.WIPE_ALL, () => erase())(server); adder(NAMES.SAY, () => post())(server);`;
    const names = 'import * as kept from "kept"; export const NAMES = new Proxy({}, { get: (_, key) => kept.names[key] });';
    const sources = { "main.ts": IMPORTS + code, "names.ts": names };
    const { inventory } = analyzeSources(sources, { rules: [], models: [...models, MODEL], withInventory: true });
    const found = inventory?.tools.map(({ name, effects }) => `${name ?? "?"}: ${effects.map(({ kind }) => kind).join(" ")}`);
    expect(found).toEqual(["WIPE_ALL: delete-data", "SAY: send-message"]);
  });

  test("but not by a variable of the environment", () => {
    expect(toolsOf(`${SERVER}server.add(process.env.TOOL_NAME, () => erase());`)).toEqual(["?: delete-data"]);
  });
});

test("a filter by a default that no call replaces leaves what has that name", () => {
  const code = `function add(name = "wipe") { for (const t of list.filter((t) => t.name === name)) server.add(t.name, t.run); } add();`;
  expect(inventoryOf(SERVER + LIST + code).tools.map(({ name }) => name)).toEqual(["wipe"]);
});

describe("each call of a function that registers what it is given is a tool", () => {
  test.each([
    ["directly", "const add = (name, run) => server.add(name, run); add('wipe', () => erase()); add('say', () => post());"],
    [
      "through a wrapper",
      "const add = (name, run) => server.add(name, async () => { await run(); }); add('wipe', () => erase()); add('say', () => post());",
    ],
    [
      "as one object",
      "function add({ name, run }) { server.add(name, () => run()); } add({ name: 'wipe', run: () => erase() }); add({ name: 'say', run: () => post() });",
    ],
    [
      "out of a table, by a key with a point in it and by two keys",
      `const table = { "a.b": "wipe", a: { b: () => erase() }, "c.d": "say", c: { d: () => post() } };
const add = ({ name, run }) => server.add(name, () => run());
add({ name: table["a.b"], run: table.a.b }); add({ name: table["c.d"], run: table.c.d });`,
    ],
    [
      "past helpers that hand it on to each other and only read it",
      `const fits = (t, c) => allowed(t, { ...c, a: 1 }) || known(t, { ...c, b: 1 }) || t.run !== c.x;
const allowed = (t, c) => known(t, { ...c, d: 1 }) || fits(t, { ...c, e: 1 }) || t.name !== c.y;
const known = (t, c) => fits(t, { ...c, f: 1 }) || allowed(t, { ...c, g: 1 }) || t.name !== c.z;
const add = (t, c) => { if (fits(t, c) && allowed(t, c) && known(t, c)) server.add(t.name, () => t.run()); };
add({ name: 'wipe', run: () => erase() }, {}); add({ name: 'say', run: () => post() }, {});`,
    ],
    [
      "of one, whose wrapper others use as well",
      `const guard = (t) => ({ run: async () => t.run() });
const add = (t) => server.add(t.name, guard(t).run);
server.add('wipe', guard({ run: () => erase() }).run); add({ name: 'say', run: () => post() });`,
    ],
    [
      "as a method that keeps it for later",
      `class Registry {
  all = new Map();
  keep(name, run) { this.all.set(name, run); }
  give() { for (const [name, run] of this.all) server.add(name, () => run()); }
}
const registry = new Registry(); registry.keep('wipe', () => erase()); registry.keep('say', () => post()); registry.give();`,
    ],
  ])("%s", (_, code) => {
    expect(toolsOf(SERVER + code)).toEqual(BOTH);
  });
});

describe("what was found until a limit was reached is not taken for all that there is", () => {
  const passing = Array.from({ length: 40 }, (_, at) => `const pass${at + 1} = (x) => pass${at}(x);`).join("\n");
  const cases = Array.from({ length: 80 }, (_, at) => `case ${at}: run = pass15(read); break;`).join("\n");
  const code = `const pass0 = (x) => x;\n${passing}\nconst read = () => 1; const wipe = () => erase();
function add(name, n) {
  let run;
  switch (n) {\n${cases}\ncase 80: run = pass40(wipe); break; }
  const only = run;
  server.add(name, () => only(), ADDED);
}
add("wipe", globalThis.n); add("say", globalThis.n);`;
  test.each([
    ["asked for once", "{}"],
    ["asked for before, in full", "{ text: only }"],
  ])("%s", (_, added) => {
    expect(toolsOf(SERVER + code.replace("ADDED", added))).toEqual(["wipe: delete-data", "say: delete-data"]);
  });
});

test("what belongs to one entry of a table is told of its tool alone", () => {
  const { tools } = inventoryOf(`${SERVER}const list = [
  { name: "wipe", text: "wipes", hints: { readOnlyHint: false }, run: () => erase() },
  { name: "say", text: "says", hints: { readOnlyHint: true }, run: () => post() },
];
for (const { name, text, hints, run } of list) server.add(name, run, { text, ...hints });`);
  expect(tools.map(({ name, description, annotations }) => [name, description, annotations])).toEqual([
    ["wipe", "wipes", { readOnlyHint: false }],
    ["say", "says", { readOnlyHint: true }],
  ]);
});

describe("a tool is left out only where all that it is looked up in is known", () => {
  const ADD = "for (const each of kept) server.add(each.name, each.run);";
  const ALL = "const all = [{ name: 'wipe', run: () => erase() }, { name: 'say', run: () => post() }];";
  const KEEP = `const kept = all.filter((each) => wanted.has(each.name)); ${ADD}`;
  const SAID = ["say: send-message"];
  test.each([
    ["a list of constants", `const wanted = new Set(["say"]); ${KEEP}`, SAID],
    ["one that another is spread into", `const more = ["say"]; const wanted = new Set(["read", ...more]); ${KEEP}`, SAID],
    ["but what is spread is not known", `const wanted = new Set(["say", ...globalThis.config.more]); ${KEEP}`, BOTH],
    ["but more may be put into it", `const wanted = new Set(["say"]); if (globalThis.all) wanted.add(globalThis.one); ${KEEP}`, BOTH],
    [
      "but there is one for each of two calls",
      `function keep(wanted) { const kept = all.filter((each) => !wanted.includes(each.name)); ${ADD} } keep(["say"]); keep(["wipe"]);`,
      BOTH,
    ],
    ["a field that none has", `const kept = all.filter((each) => "run" in each && !("hidden" in each)); ${ADD}`, BOTH],
    [
      "a field that is put there later",
      `for (const each of all) each.isOpen = true; const kept = all.filter((each) => "isOpen" in each); ${ADD}`,
      BOTH,
    ],
    [
      "a field whose name is not known",
      `const made = [{ name: "wipe", [globalThis.key]: 1, run: () => erase() }, { name: "say", run: () => post() }]; const kept = made.filter((each) => "isOpen" in each || each.name === "say"); ${ADD}`,
      BOTH,
    ],
    [
      "the type of what may be anything",
      `function add(given) { const made = given ?? {}; const kept = all.filter((each) => typeof made === "function"); ${ADD} } export { add };`,
      BOTH,
    ],
  ])("%s", (_, code, found) => {
    expect(toolsOf(`${SERVER}${ALL}\n${code}`)).toEqual(found);
  });
});
