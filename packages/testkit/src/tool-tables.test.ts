import { describe, expect, test } from "vitest";
import { defineModel, type Inventory } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "./analyze-sources.ts";

/** A server with tools, an agent with tools and bundles of them, and effects that tell the tools apart. */
const MODEL = defineModel({
  package: "kit",
  types: { Server: ["Server > new", "Server > inner"], Agent: ["Agent > new"] },
  sources: ["Server > add > arg 1", "tool > arg 0 > run", "named > arg 0 > run"].map((handler) => ({
    at: `${handler} > param 0`,
    kind: "tool-argument",
  })),
  tools: [
    {
      ...{ at: "Server > add > call", name: "Server > add > arg 0", handler: "Server > add > arg 1", of: "Server > add > this" },
      ...{ description: "Server > add > arg 2 > text", annotations: "Server > add > arg 2" },
    },
    {
      at: "Server > list > arg 0 > return > tools > each",
      name: "Server > list > arg 0 > return > tools > each > name",
      of: "Server > list > this",
    },
    { at: "tool > call", handler: "tool > arg 0 > run" },
    { at: "named > call", name: "named > arg 0 > name", handler: "named > arg 0 > run" },
    { at: "Agent > asTool > call", name: "Agent > asTool > arg 0", agent: "Agent > asTool > this" },
    {
      at: "BaseTool > extend",
      name: "BaseTool > extend > name",
      description: "BaseTool > extend > text",
      handler: "BaseTool > extend > run",
    },
  ],
  agents: [
    { at: "Server > new", name: "Server > arg 0", server: true },
    { at: "Agent > new", name: "Agent > arg 0 > name", tools: ["Agent > arg 0 > tools"], agents: ["Agent > arg 0 > agents"] },
    { at: "bundle > call", tools: ["bundle > arg 0"], set: true },
  ],
  effects: [
    { at: "erase > call", kind: "delete-data" },
    { at: "post > call", kind: "send-message" },
  ],
});

const IMPORTS = 'import { tool, named, bundle, Agent, Server, BaseTool, erase, post } from "kit";\n';

function inventoryOf(code: string): Inventory {
  const { inventory } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [], models: [...models, MODEL], withInventory: true });
  if (!inventory) throw new Error("no inventory");
  return inventory;
}

/** `name: effects` of every tool. */
function toolsOf(code: string): readonly string[] {
  return inventoryOf(code).tools.map(({ name = "?", effects }) => `${name}: ${effects.map(({ kind }) => kind).join(" ")}`);
}

const TABLE = "const table = { wipe: { run: () => erase() }, say: { run: () => post() } };\n";
const LIST = 'const list = [{ name: "wipe", run: () => erase() }, { name: "say", run: () => post() }];\n';
const BOTH = ["wipe: delete-data", "say: send-message"];
const SERVER = 'const server = new Server("s");\n';

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

describe("each class of a list of classes is a tool", () => {
  const classes = `abstract class Base {
  abstract name: string;
  abstract run(): void;
  register(server: Server) { server.add(this.name, () => this.run(), { text: this.text() }); }
  text() { return "about " + this.name; }
}
class Wipe extends Base { name = "wipe"; run() { erase(); } }
class Say extends Base { name = "say"; run() { post(); } }
`;
  test.each([
    ["of which objects are made in a loop", "for (const Made of [Wipe, Say]) new Made().register(server);"],
    ["whose objects are listed", "for (const made of [new Wipe(), new Say()]) made.register(server);"],
    ["whose objects are made one by one", "new Wipe().register(server); new Say().register(server);"],
  ])("%s", (_, code) => {
    const { tools } = inventoryOf(SERVER + classes + code);
    expect(tools.map(({ name, effects }) => `${name ?? "?"}: ${effects.map(({ kind }) => kind).join(" ")}`).sort()).toEqual(
      [...BOTH].sort(),
    );
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

describe("what a server lists is run by its dispatcher", () => {
  test.each([
    [
      "that looks it up by its name",
      `${LIST}server.list(() => ({ tools: list.map(({ name }) => ({ name })) })); const run = (n) => list.find((t) => t.name === n).run();`,
    ],
    [
      "in an object",
      `${TABLE}server.list(() => ({ tools: Object.keys(table).map((name) => ({ name })) })); const run = (n) => table[n].run();`,
    ],
    [
      "in a map that was filled",
      `${LIST}const map = new Map(); for (const t of list) map.set(t.name, t); server.list(() => ({ tools: list.map((t) => ({ name: t.name })) })); const run = (n) => map.get(n).run();`,
    ],
    [
      "after it was looked at, in a function within",
      `${TABLE}server.list(() => ({ tools: Object.keys(table).map((name) => ({ name })) })); const run = async (n) => { const t = table[n]; if (!t) throw n; if (t.check) t.check(n); const call = async () => t.run(); return call(); };`,
    ],
    [
      "that finds it by the name in itself, whatever key it has",
      `const table = { a: { name: "wipe", run: () => erase() }, wipe: { name: "say", run: () => post() } };
const find = (n) => { for (const [kind, t] of Object.entries(table)) if (t.name === n) return { kind, t }; };
server.list(() => ({ tools: [{ name: "wipe" }, { name: "say" }] })); const run = (n) => { const { kind, t } = find(n); return t.run(kind); };`,
    ],
    ...["{ ...o }", "{ name: o.name, run: (x) => o.run(x) }", "Object.assign({}, o)"].map((copy) => [
      `that picks one of many that one function makes, ${copy}`,
      `const make = (o) => (${copy}); const wiping = () => make({ run: () => erase() }); const saying = () => make({ run: () => post() });
const all = { wipe: wiping(), say: saying() };
server.list(() => ({ tools: Object.entries(all).map(([name, t]) => ({ name })) })); const run = (n) => all[n].run();`,
    ]),
  ])("%s", (_, code) => {
    expect(toolsOf(`${SERVER}${code}\nexport { run };`)).toEqual(BOTH);
  });

  test("whose clauses share what they do", () => {
    const names = ["wipe", "clear", "say", "both", "none"];
    const code = `server.list(() => ({ tools: ${JSON.stringify(names)}.map((name) => ({ name })) }));
export function run(request) {
  switch (request.name) {
    case "wipe":
    case "clear":
      erase();
      break;
    case "both":
      erase();
    case "say":
      post();
      break;
    default:
      erase();
  }
}`;
    expect(toolsOf(SERVER + code)).toEqual(["wipe: delete-data", "clear: delete-data", "say: ", "both: delete-data", "none: "]);
  });

  test("and has it once, though it is registered as well", () => {
    const { tools, agents } = inventoryOf(
      `${SERVER}${LIST}for (const t of list) server.add(t.name, t.run); server.inner.list(() => ({ tools: list.map(({ name }) => ({ name })) }));`,
    );
    expect(tools.map(({ name }) => name)).toEqual(["wipe", "say"]);
    expect(agents.map((agent) => agent.tools)).toEqual([[0, 1]]);
  });
});

describe("an agent has", () => {
  test.each([
    ["the tools that were made of a table", `${LIST}new Agent({ tools: list.map((t) => named(t)) });`, ["wipe", "say"]],
    [
      "each of them by its key",
      `${LIST}new Agent({ tools: Object.fromEntries(list.map((t) => [t.name, tool({ run: t.run })])) });`,
      ["wipe", "say"],
    ],
    [
      "those that it is given of what one function makes",
      `const make = (name) => named({ name, run: () => 1 }); const [a, b] = [make("a"), make("b")]; new Agent({ tools: [a] }); export { b };`,
      ["a"],
    ],
    [
      "the tools of a bundle",
      `new Agent({ tools: [bundle([named({ name: "a", run: () => 1 })]), named({ name: "b", run: () => 1 })] });`,
      ["a", "b"],
    ],
    [
      "objects of classes that are tools",
      `class Wipe extends BaseTool { name = "wipe"; run() { erase(); } }\nnew Agent({ tools: [new Wipe()] });`,
      ["wipe"],
    ],
  ])("%s", (_, code, names) => {
    const { agents, tools } = inventoryOf(code);
    expect(agents.map((agent) => agent.tools.map((id) => tools[id]?.name))).toEqual([names]);
  });

  test("agents that it hands over to, or that answer as its tools", () => {
    const { agents } = inventoryOf(`const a = new Agent({ name: "a", tools: [] });
const b = new Agent({ name: "b", tools: [a.asTool("ask a")] });
new Agent({ name: "c", agents: [a, b] });`);
    expect(agents.map(({ name, agents: others }) => [name, others])).toEqual([
      ["a", []],
      ["b", [0]],
      ["c", [0, 1]],
    ]);
  });
});

describe("each class that extends one which registers its objects is a tool", () => {
  const BASE = `class Base {
  constructor({ name }) { this.name = name; }
  register(to) { to.server.add(this.name, this.invoke.bind(this)); return true; }
  async invoke(x) { const note = () => this.name; note(); return this.execute(x); }
}
class Middle extends Base { kind = "any"; }
class Wipe extends Middle { static called = "wipe"; text = "wipes"; execute() { erase(); } }
class Say extends Base { static called = "say"; text = "says"; execute() { post(); } }
`;
  test.each([
    ["one by one", "new Wipe({ name: 'wipe' }).register({ server }); new Say({ name: 'say' }).register({ server });"],
    ["in a list", "for (const T of [Wipe, Say]) new T({ name: T.called }).register({ server });"],
    [
      "in lists that a server is given",
      `class Host {
  constructor({ tools }) { this.tools = tools ?? []; this.server = server; }
  start() { for (const T of this.tools) { const tool = new T({ name: T.called }); if (tool.register(this)) console.log(tool); } }
}
const some = [Wipe]; const more = [Say];
new Host({ tools: [...some, ...more] }).start();`,
    ],
  ])("%s", (_, code) => {
    expect(toolsOf(SERVER + BASE + code)).toEqual(BOTH);
  });
});

test("a class that is a tool says its name and what it is for in its fields", () => {
  const { tools } = inventoryOf('class Wipe extends BaseTool { name = "wipe"; text = "wipes all"; run() { erase(); } }');
  expect(tools.map(({ name, description, effects }) => [name, description, effects.map(({ kind }) => kind)])).toEqual([
    ["wipe", "wipes all", ["delete-data"]],
  ]);
});

test("what a dispatcher finds by its name is told apart where one callback wrapped every one of them", () => {
  const code = `const wrap = (made) => ({ ...made, isOpen: true });
const list = [wrap({ name: "wipe", run: () => erase() }), wrap({ name: "say", run: () => post() })].map((made) => ({ ...made, run: async (input) => made.run(input) }));
const byName = new Map(list.map((made) => [made.name, made]));
server.list(() => ({ tools: list.map((made) => ({ name: made.name })) }));
export async function answer(request) { const found = byName.get(request.name); if (!found) return "none"; found.schema.parse(request.arguments); return found.run(request.arguments); }`;
  expect(toolsOf(SERVER + code)).toEqual(BOTH);
});

test("a class that says its name is one tool, where the class stands, whoever makes an object of it", () => {
  const code = `class Base { constructor(options) { this.name = options.name; } add(s) { s.add(this.name, () => this.run()); } }
class Wipe extends Base { static title = "wipe"; run() { erase(); } }
class Say extends Base { static title = "say"; run() { post(); } }
const all = [Wipe, Say];
for (const each of all) new each({ name: each.title }).add(server);
function again() { for (const each of all) { const made = new each({ name: each.title, more: true }); made.add(server); } } again();`;
  const { tools } = inventoryOf(SERVER + code);
  expect(tools.map(({ name, location }) => `${name ?? "?"} ${location.start.line}`)).toEqual(["wipe 4", "say 5"]);
});

test("as many classes as there are in a list are tools with their effects", () => {
  const classes = Array.from({ length: 80 }, (_, index) => {
    const effect = index % 2 === 0 ? "erase" : "post";
    return `class T${index} extends Base { static title = "t${index}"; run() { ${effect}(); } }`;
  });
  const code = `class Base { constructor(options) { this.options = options; this.name = options.name; this.kept = { by: options }; } get title() { return this.name; }
    add(s) { s.add(this.title, () => this.call()); } call() { return this.run(); } }
${classes.join("\n")}
for (const each of [${classes.map((_, index) => `T${index}`).join(", ")}]) { const made = new each({ name: each.title }); made.add(server); }`;
  const found = toolsOf(SERVER + code);
  expect(found).toHaveLength(80);
  expect(found.filter((tool) => tool.endsWith(": delete-data"))).toHaveLength(40);
  expect(found.filter((tool) => tool.endsWith(": send-message"))).toHaveLength(40);
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
