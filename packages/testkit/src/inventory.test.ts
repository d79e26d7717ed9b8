import { describe, expect, test } from "vitest";
import { defineModel, defineRule, type Inventory } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const MODEL = defineModel({
  package: "kit",
  types: { Pool: ["Pool > new"] },
  sources: [
    { at: "secrets > /_KEY$/", kind: "secret" },
    { at: "Pool > read > call", kind: "private-data" },
  ],
  tools: [{ at: "tool > call", handler: "tool > arg 0 > run" }],
  agents: [
    { at: "Agent > new", tools: ["Agent > arg 0 > tools"], model: "Agent > arg 0 > model" },
    {
      ...{ at: "ask > call", tools: ["ask > arg 0 > tools"], withTools: true, model: "ask > arg 0 > model" },
      controls: [
        { at: "ask > arg 0 > approve", control: "approval" },
        { at: "ask > arg 0 > approveSome", control: "approval", by: "name" },
      ],
    },
  ],
  effects: [{ at: "erase > call", kind: "delete-data" }],
});

/** Credentials are followed where a rule asks for it. */
const RULE = defineRule({
  ...SOME_RULE,
  flow: { sources: ["secret"], sinks: ["log"] },
});

const IMPORTS = 'import { tool, Agent, ask, erase, secrets, Pool } from "kit";\nimport { provider, Client } from "maker";\n';

function inventoryOf(code: string): Inventory {
  const { inventory } = analyzeSources({ "main.ts": IMPORTS + code }, { rules: [RULE], models: [MODEL], withInventory: true });
  if (!inventory) throw new Error("no inventory");
  return inventory;
}

describe("a tool without a name of its own has the one by which agents call it", () => {
  test.each([
    ["what a factory makes", "const make = () => tool({ run: () => 1 }); new Agent({ tools: { wipe: make() } });", ["wipe"]],
    [
      "what is spread",
      "const make = () => tool({ run: () => 1 }); const more = () => ({ wipe: make() }); new Agent({ tools: { ...more() } });",
      ["wipe"],
    ],
    [
      "which tells apart what one function makes",
      "const make = () => tool({ run: () => 1 }); new Agent({ tools: { a: make() } }); new Agent({ tools: { b: make() } });",
      ["a", "b"],
    ],
    [
      "through what copies objects of any depth, whatever else it copies",
      `function copy(value) {
  if (typeof value !== "object") return value;
  const next = {};
  for (const [key, item] of Object.entries(value)) next[key] = copy(item);
  return next;
}
const guard = ({ value, strict }) => (strict ? copy(value) : value);
const guarded = ({ options }) => guard({ value: options, strict: options.strict });
const start = (options) => new Agent({ tools: guarded({ options }).tools });
start({ tools: { a: tool({ run: () => 1 }) } });
guard({ value: { tools: { b: 1 } }, strict: true });`,
      ["a"],
    ],
    [
      "of a record that one function makes for several agents",
      "const make = (u) => ({ wipe: tool({ run: () => u }) }); new Agent({ tools: make(1) }); new Agent({ tools: make(2) });",
      ["wipe"],
    ],
    [
      "but not where agents call the same tool differently",
      "const made = [tool({ run: () => 1 })]; new Agent({ tools: { a: made[0] } }); new Agent({ tools: { b: made[0] } });",
      [undefined],
    ],
  ])("%s", (_, code, names) => {
    expect(inventoryOf(code).tools.map(({ name }) => name)).toEqual(names);
  });
});

describe("a language model", () => {
  test.each([
    ["is named by text", 'ask({ model: "m-1" });', [["m-1", "kit"]]],
    ["is named to a provider", 'const model = provider("m-2"); ask({ model });', [["m-2", "maker"]]],
    ["is an option of a client", 'new Agent({ model: new Client({ model: "m-3" }) });', [["m-3", "maker"]]],
    ["is there though nobody can name it", "ask({ model: process.argv[2] });", [[undefined, "kit"]]],
    [
      "may be one of several",
      'ask({ model: Math.random() > 0.5 ? "a" : "b" });',
      [
        ["a", "kit"],
        ["b", "kit"],
      ],
    ],
  ])("%s", (_, code, models) => {
    expect(inventoryOf(code).languageModels.map(({ name, framework }) => [name, framework?.package])).toEqual(models);
  });

  test("that an agent is given is the agent's", () => {
    expect(inventoryOf('new Agent({ model: provider("m-2") });').agents.map(({ model }) => model)).toEqual(["m-2"]);
  });
});

describe("a credential", () => {
  test("is held by the tools that read it, hand it on, or call what was made with it", () => {
    const { credentials, tools } = inventoryOf(`
const pool = new Pool({ password: secrets.POOL_KEY });
class Store { constructor(private readonly pool: Pool) {} find() { return this.pool.read(); } }
const store = new Store(pool);
const client = new Client(secrets.CLIENT_KEY);
new Agent({
  tools: {
    find: tool({ run: () => store.find() }),
    call: tool({ run: () => client.things.list() }),
    post: tool({ run: () => fetch("/", { headers: { authorization: secrets.POST_KEY } }) }),
    idle: tool({ run: () => erase() }),
  },
});`);
    const held = credentials.map(({ name, clients, tools: ids }) => ({
      name,
      clients: clients.map(({ note }) => note),
      tools: ids.map((id) => tools[id]?.name),
    }));
    expect(held).toEqual([
      { name: "secrets.CLIENT_KEY", clients: ["new Client"], tools: ["call"] },
      { name: "secrets.POOL_KEY", clients: ["new Pool"], tools: ["find"] },
      { name: "secrets.POST_KEY", clients: [], tools: ["post"] },
    ]);
  });

  test("that is read in several places is one", () => {
    const { credentials } = inventoryOf("const a = secrets.A_KEY;\nexport const b = [secrets.A_KEY, a];");
    expect(credentials.map(({ name, location }) => `${name} ${location.start.line}`)).toEqual(["secrets.A_KEY 3"]);
  });
});

test("a record that one function makes is given to each agent that asks for it", () => {
  const code = "const make = (u) => ({ wipe: tool({ run: () => u }) }); new Agent({ tools: make(1) }); new Agent({ tools: make(2) });";
  expect(inventoryOf(code).agents.map(({ tools }) => tools)).toEqual([[0], [0]]);
});

describe("a function that asks here or there is one agent", () => {
  const TOOLS = "const tools = [tool({ run: () => erase() })]; const others = [tool({ run: () => 1 })];";
  test.each([
    ["with the same tools", "export function run(isFast) { return isFast ? ask({ tools, model: 1 }) : ask({ tools, model: 2 }); }", 1],
    ["unless the tools are others", "export function run(isFast) { return isFast ? ask({ tools }) : ask({ tools: others }); }", 2],
    [
      "unless only one asks a person",
      "export function run(isFast) { return isFast ? ask({ tools, approve: () => 1 }) : ask({ tools }); }",
      2,
    ],
    [
      "where both ask a person",
      "export const run = (isFast) => (isFast ? ask({ tools, approve: true }) : ask({ tools, approve: true }));",
      1,
    ],
    ["unless another function asks", "export const one = () => ask({ tools }); export const other = () => ask({ tools });", 2],
  ])("%s", (_, code, count) => {
    expect(inventoryOf(`${TOOLS}\n${code}`).agents).toHaveLength(count);
  });

  test("what one of them does without asking a person is told", () => {
    const code = "export function run(isFast) { return isFast ? ask({ tools, approve: true }) : ask({ tools }); }";
    expect(inventoryOf(`${TOOLS}\n${code}`).tools.flatMap(({ effects }) => effects.map(({ controls }) => controls))).toEqual([[]]);
  });
});
