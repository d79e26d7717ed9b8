import { expect, test } from "vitest";
import { defineModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

const MODEL = defineModel({
  package: "kit",
  tools: [{ at: "tool > call", name: "tool > arg 0 > name", handler: "tool > arg 0 > run" }],
  effects: [{ at: "erase > call", kind: "delete-data" }],
});

/** A tool that calls so many functions, each of which does something. */
function wideTool(functions: number): string {
  const names = Array.from({ length: functions }, (_, index) => `f${index}`);
  return [
    'import { tool, erase } from "kit";',
    ...names.map((name) => `const ${name} = () => erase("${name}");`),
    `tool({ name: "wide", run: () => { ${names.map((name) => `${name}();`).join(" ")} } });`,
  ].join("\n");
}

/** A tool that does something behind so many functions, each within a function that is written where another one is handed over. */
function deepTool(functions: number): string {
  const steps = Array.from({ length: functions }, (_, index) => `const f${index} = () => timed(() => f${index + 1}());`);
  return [
    'import { tool, erase } from "kit";',
    "const timed = (work) => work();",
    ...steps,
    `const f${functions} = () => erase("deep");`,
    'tool({ name: "deep", run: () => f0() });',
  ].join("\n");
}

test.each([
  [4, 1],
  [20, 0],
])("functions that are written where they are handed over are no steps: behind %i others, %i effects", (functions, effects) => {
  const analysis = analyzeSources({ "main.ts": deepTool(functions) }, { models: [MODEL], rules: [], withInventory: true });
  expect(analysis.inventory?.tools[0]?.effects).toHaveLength(effects);
});

test("far from where it begins, a tool does not do what any of many functions does that are taken out of one list", () => {
  const others = Array.from({ length: 8 }, (_, index) => `queue.push(() => f0(${index}));`);
  const queued = deepTool(4).replace(
    "const timed = (work) => work();",
    `const timed = (work) => work(); const queue = []; ${others.join(" ")}`,
  );
  const code = queued.replace("run: () => f0()", "run: () => queue.shift()()");
  const near = queued.replace("run: () => f0()", "run: () => f0()");
  const effectsOf = (text: string): number | undefined =>
    analyzeSources({ "main.ts": text }, { models: [MODEL], rules: [], withInventory: true }).inventory?.tools[0]?.effects.length;
  expect([effectsOf(near), effectsOf(code)]).toEqual([1, 0]);
});

test.each([
  ["fewer functions than a walk looks at", 100, []],
  [
    "more functions than a walk looks at",
    4_200,
    ["More than 4000 functions are reached from where tools begin (1); effects that lie further on are not told."],
  ],
])("a tool that reaches %s", { timeout: 30_000 }, (_, functions, notices) => {
  const analysis = analyzeSources({ "main.ts": wideTool(functions) }, { models: [MODEL], rules: [], withInventory: true });
  expect(analysis.notices.map(({ message }) => message)).toEqual(notices);
  expect(analysis.inventory?.tools[0]?.effects).toHaveLength(Math.min(functions, 4_000));
});

/** Tools whose handlers go through a chain of methods: of one class that extends theirs, or of nameless ones made on the way. */
function inheritingTools(tools: number, methods: number): string {
  const chain = Array.from({ length: methods }, (_, index) => `  m${index}(f) { return this.m${index + 1}(() => f()); }`);
  const runs = Array.from({ length: tools }, (_, index) => `  r${index}(id) { return this.m0(() => erase("${index}")); }`);
  return [
    'import { tool, erase } from "kit";',
    "export class Base {",
    "  static run(f) { const made = new (class extends Base {})(); return made.m0(() => f()); }",
    ...chain,
    `  m${methods}(f) { return f(); }`,
    "}",
    "class Own extends Base {",
    ...runs,
    "}",
    "const own = new Own();",
    ...Array.from({ length: tools }, (_, index) => `tool({ name: "t${index}", run: (id) => own.r${index}(id) });`),
    ...Array.from({ length: tools }, (_, index) => `tool({ name: "s${index}", run: () => Base.run(() => erase("${index}")) });`),
  ].join("\n");
}

test("methods that many classes inherit are one object's each", { timeout: 30_000 }, () => {
  const analysis = analyzeSources({ "main.ts": inheritingTools(40, 2) }, { models: [MODEL], rules: [], withInventory: true });
  expect(analysis.notices).toEqual([]);
  expect(analysis.inventory?.tools.map(({ effects }) => effects.length)).toEqual(Array.from({ length: 80 }, () => 1));
});
