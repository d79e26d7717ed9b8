import { describe, expect, test } from "vitest";
import { BOTH, inventoryOf, LIST, SERVER, TABLE, toolsOf } from "./tool-tables.test-data.ts";

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

test("what several libraries are given, each in its form, is one tool of all their agents", () => {
  const { tools, agents } = inventoryOf(`import OpenAI from "openai";
import Anthropic from "@anthropic-ai/sdk";
const table = { wipe: () => erase(), say: () => post() };
const list = [{ name: "wipe" }, { name: "say" }];
const run = (call) => table[call.name]();
export async function one(client: OpenAI, messages) {
  const tools = list.map(({ name }) => ({ type: "function", function: { name } }));
  const { choices } = await client.chat.completions.create({ model: "m", messages, tools });
  choices[0].message.tool_calls.forEach((call) => run(call.function));
}
export async function other(client: Anthropic, messages) {
  const tools = list.map(({ name }) => ({ name, input_schema: {} }));
  const { content } = await client.messages.create({ model: "m", messages, tools });
  content.forEach((block) => run(block));
}`);
  expect(tools.map(({ name, framework }) => [name, framework?.package])).toEqual([
    ["wipe", "openai"],
    ["say", "openai"],
  ]);
  expect(agents.map((agent) => agent.tools)).toEqual([
    [0, 1],
    [0, 1],
  ]);
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

test("what a dispatcher finds by its name is told apart where one callback wrapped every one of them", () => {
  const code = `const wrap = (made) => ({ ...made, isOpen: true });
const list = [wrap({ name: "wipe", run: () => erase() }), wrap({ name: "say", run: () => post() })].map((made) => ({ ...made, run: async (input) => made.run(input) }));
const byName = new Map(list.map((made) => [made.name, made]));
server.list(() => ({ tools: list.map((made) => ({ name: made.name })) }));
export async function answer(request) { const found = byName.get(request.name); if (!found) return "none"; found.schema.parse(request.arguments); return found.run(request.arguments); }`;
  expect(toolsOf(SERVER + code)).toEqual(BOTH);
});

describe("what a server does whichever of its tools is called", () => {
  const listed = (handler: string): readonly string[] =>
    inventoryOf(`import { Server as McpServer } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
const served = new McpServer({ name: "s", version: "1" }, { capabilities: { tools: {} } });
const kinds = [{ name: "wipe", text: () => "a" }, { name: "say", text: () => "b" }];
served.setRequestHandler(ListToolsRequestSchema, () => ({ tools: kinds.map(({ name }) => ({ name: \`my_\${name}\` })) }));
const send = (text) => erase(text);
served.setRequestHandler(CallToolRequestSchema, async ({ params: { name } }) => { ${handler} });`).tools.map(
      ({ name = "?", effects }) => `${name}: ${effects.map(({ kind, isKnown }) => `${kind}${isKnown ? "!" : "?"}`).join(" ")}`,
    );
  test.each([
    ["is a lead for each", "const kind = kinds.find((each) => name.endsWith(each.name)); send(kind.text());", "delete-data?"],
    ["is none where it compares the name", 'if (name === "other") { erase(name); }', ""],
    ["is none where a table says what runs", "const table = { a: (x) => erase(x) }; table[name](name);", ""],
  ])("%s", (_, handler, effects) => {
    expect(listed(handler)).toEqual([`my_wipe: ${effects}`, `my_say: ${effects}`]);
  });
});
