import { describe, expect, test } from "vitest";
import { defineModel } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources, type Sources } from "./analyze-sources.ts";

const MODEL = defineModel({
  package: "kit",
  types: { Server: ["Server > new"] },
  tools: [
    { at: "Server > add > call", name: "Server > add > arg 0", handler: "Server > add > arg 1", of: "Server > add > this" },
    {
      at: "Server > list > arg 0 > return > tools > each",
      name: "Server > list > arg 0 > return > tools > each > name",
      of: "Server > list > this",
    },
  ],
  agents: [{ at: "Server > new", name: "Server > arg 0", server: true }],
  effects: [
    { at: "erase > call", kind: "delete-data" },
    { at: "post > call", kind: "send-message" },
  ],
});

const TOOLS: Sources = {
  "app/tools/wipe.ts": 'import { erase } from "kit";\nexport default { name: "wipe", run: () => erase() };',
  "app/tools/chat/say.ts": 'import { post } from "kit";\nexport default { name: "say", run: () => post() };',
  "app/other/none.ts": 'import { erase } from "kit";\nexport default { name: "none", run: () => erase() };',
};

/** `name: effects` of every tool of a program whose main file has the code. */
function toolsOf(code: string, others: Sources = TOOLS): readonly string[] {
  const main = `import { Server } from "kit"; import fs from "node:fs/promises"; import path from "node:path"; import { pathToFileURL } from "node:url"; import { glob } from "glob";
    const server = new Server("s");\n${code}`;
  const { inventory } = analyzeSources({ ...others, "app/main.ts": main }, { rules: [], models: [...models, MODEL], withInventory: true });
  return (inventory?.tools ?? []).map(({ name = "?", effects }) => `${name}: ${effects.map(({ kind }) => kind).join(" ")}`).sort();
}

const BOTH = ["say: send-message", "wipe: delete-data"];
const ADD = "server.add(tool.default.name, tool.default.run);";

describe("each module that a path may lead to is loaded", () => {
  test.each([
    [
      "files that are looked for in a folder beside the module",
      `const folder = path.join(import.meta.dirname, "tools"); for (const file of await fs.readdir(folder)) { const tool = await import(path.join(folder, file)); ${ADD} }`,
    ],
    [
      "in one below where the program starts, by their addresses",
      `for (const file of await fs.readdir("x")) { const tool = await import(pathToFileURL(path.resolve(process.cwd(), "app", "tools", file)).href); ${ADD} }`,
    ],
    [
      "in what was built of it",
      `for (const file of await fs.readdir("x")) { const tool = await import(path.resolve(process.cwd(), "dist/tools", file)); ${ADD} }`,
      true,
    ],
    ["that fit a pattern", `for (const file of await glob("./tools/**/*.js")) { const tool = await import(file); ${ADD} }`],
    [
      "by a name in a template",
      `async function load(name) { const tool = await import(\`./tools/\${name}.js\`); ${ADD} } load(globalThis.name);`,
    ],
    [
      "by one of two constants",
      `for (const name of ["./tools/wipe.ts", "./tools/chat/say.ts"]) { const tool = await import(name); ${ADD} }`,
    ],
    [
      "by a folder that is searched again and again",
      `async function search(folder) { const found = []; for (const entry of await fs.readdir(folder, { withFileTypes: true })) { const full = path.join(folder, entry.name); if (entry.isDirectory()) found.push(...(await search(full))); else found.push(full); } return found; }
       for (const file of await search(new URL("./tools", import.meta.url).pathname)) { const tool = await import(file); ${ADD} }`,
    ],
    [
      "by a folder that a caller names among other options",
      `const DEFAULTS = { folder: "", isDeep: true }; async function load(given) { const { folder } = { ...DEFAULTS, ...given }; for (const file of await fs.readdir(folder)) { const tool = await import(path.join(folder, file)); ${ADD} } }
       load({ folder: path.join(import.meta.dirname, "tools") });`,
    ],
  ])("%s", (_, code, isBuilt = false) => {
    const sources = Object.fromEntries(Object.entries(TOOLS).map(([file, text]) => [file.replace("app/", "src/"), text]));
    expect(toolsOf(code, isBuilt ? sources : TOOLS)).toEqual(BOTH);
  });
});

test.each([
  ["any path", `async function load(name) { const tool = await import(name); ${ADD} } load(globalThis.name);`],
  ["a package of any name", `async function load(name) { const tool = await import(\`plugin-\${name}\`); ${ADD} } load(globalThis.name);`],
])("%s leads to no module that is known", (_, code) => {
  expect(toolsOf(code).filter((tool) => tool !== "?: ")).toEqual([]);
});

const REGISTRY = `const registry = { tools: new Map(), runs: new Map() };
  const REFUSED = { none: "not here" }; const refused = new Set(Object.keys(REFUSED));
  async function load() {
    for (const file of await fs.readdir("./app")) {
      const { tool, run } = (await import(path.join(import.meta.dirname, file))).default;
      if (refused.has(tool.name)) continue;
      registry.tools.set(tool.name, tool);
      registry.runs.set(tool.name, run);
    }
  }
  const all = [];
  export async function start() { await load(); all.push(...registry.tools.values()); }
  server.list(() => ({ tools: all }));
  server.call((request) => registry.runs.get(request.name)(request.arguments));`;

/** A module for each name whose tool does what is said. */
function entriesOf(effects: Readonly<Record<string, string>>): Sources {
  const text = (name: string, effect: string): string =>
    `import { erase, post } from "kit";\nexport default { tool: { name: "${name}" }, run: () => ${effect}() };`;
  return Object.fromEntries(Object.entries(effects).map(([name, effect]) => [`app/tools/${name}.ts`, text(name, effect)]));
}

describe("what a registry was filled with is told of its tools", () => {
  test("also from another function, and not what it refuses", () => {
    expect(toolsOf(REGISTRY, entriesOf({ wipe: "erase", say: "post", none: "erase" }))).toEqual(BOTH);
  });

  test("of as many as there are", () => {
    const names = Array.from({ length: 150 }, (_, index) => [`t${index}`, index % 2 === 0 ? "erase" : "post"] as const);
    const found = toolsOf(REGISTRY, entriesOf(Object.fromEntries(names)));
    expect(found).toHaveLength(150);
    expect(found.filter((tool) => tool.endsWith(": delete-data"))).toHaveLength(75);
  });
});

test("a server lists what it finds among all that a module exports, by the keys of a map", () => {
  const code = `class Registry {
      tools = new Map();
      async fill() { const all = await import("./tools/index.ts"); for (const [, tool] of Object.entries(all)) this.tools.set(tool.name, tool); }
      names() { return Array.from(this.tools.keys()); }
      tool(name) { return this.tools.get(name); }
      async call(name, input) { const found = this.tool(name); if (!found) throw new Error(name); return await found.run(input); }
    }
    const registry = new Registry(); await registry.fill(); const names = registry.names();
    server.list(() => ({ tools: names.map((name) => ({ name, text: registry.tool(name).text })) }));
    server.call((request) => registry.call(request.name, request.arguments));`;
  const index = 'export { default as wipe } from "./wipe.ts";\nexport { default as say } from "./chat/say.ts";';
  expect(toolsOf(code, { ...TOOLS, "app/tools/index.ts": index })).toEqual(BOTH);
});

test("what stands in a module by a name that is not constant is called", () => {
  const code = "import * as all from './all.ts'; server.add('any', (name) => all[name]());";
  const all = 'import { erase, post } from "kit";\nexport const wipe = () => erase();\nexport const say = () => post();';
  expect(toolsOf(code, { "app/all.ts": all })).toEqual(["any: delete-data send-message"]);
});

/** What is said of the limits that an import of one of so many modules reaches. */
function limitsOf(count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, index) => `./tools/t${index}.ts`);
  const code = `for (const name of ${JSON.stringify(names)}) { const tool = await import(name); tool.default.run(); }`;
  return analyzeSources({ ...TOOLS, "app/main.ts": code }, { rules: [], models }).notices.map(({ kind, message }) => `${kind}: ${message}`);
}

test("what is loaded by more paths than are followed is said", () => {
  expect(limitsOf(16)).toEqual([]);
  expect(limitsOf(17)).toEqual([
    "budget: At one place the program loads modules by a path that may be more than 16 texts, or lead to more than 600 modules; what it loads beyond is not followed.",
  ]);
});
