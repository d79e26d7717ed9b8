import { expect, test } from "vitest";
import { defineModel, defineRule } from "@sluice/core";
import { analyzeSources, type Sources } from "./analyze-sources.ts";

const MODEL = defineModel({
  package: "kit",
  sources: [{ at: "serve > arg 0 > param 0", kind: "tool-argument", label: "the tool's arguments" }],
  sinks: [{ at: "read > arg 0", kind: "path" }],
});

const RULE = defineRule({
  ...{
    id: "path",
    title: "A path",
    severity: "high",
    confidence: "high",
    cwe: [22],
    owasp: ["LLM05"],
    preset: "recommended",
    since: "0.1.0",
  },
  flow: { sources: ["tool-argument"], sinks: ["path"] },
  message: "{{source}} reaches {{sink}}.",
  docs: { why: "-", fix: "-", misses: "-" },
});

/** Two servers, each with a handler of its own, that share a registry of handlers. */
function servers(uses: string): Sources {
  return {
    "common/base.ts":
      "export abstract class Handler { abstract run(text: string): unknown; } export const known: Record<string, Handler> = {};",
    "a/handler.ts": 'import { Handler } from "../common/base.js"; export class A extends Handler { run(text) { return text.length; } }',
    "a/server.ts":
      'import { serve } from "kit"; import { known } from "../common/base.js"; import { A } from "./handler.js"; known.it = new A();' +
      "serve((text) => known.it.run(text));",
    "b/handler.ts":
      'import { read } from "kit"; import { Handler } from "../common/base.js"; export class B extends Handler { run(text) { return read(text); } }',
    "b/server.ts": `import { known } from "../common/base.js"; import { B } from "./handler.js"; known.it = new B(); ${uses}`,
  };
}

function pathsIn(sources: Sources, packageOf?: (file: string) => string): readonly string[] {
  const { findings } = analyzeSources(sources, { models: [MODEL], rules: [RULE], ...(packageOf && { packageOf }) });
  return findings.map(({ codeFlow }) => codeFlow[0]?.location.file ?? "");
}

const FOLDER = (file: string): string => file.split("/")[0] ?? "";

test("what one server has in a registry that it shares with another one does not come to that", () => {
  expect(pathsIn(servers(""), FOLDER)).toEqual([]);
});

test("each server comes to its own handlers", () => {
  const own = 'import { serve } from "kit"; serve((text) => known.it.run(text));';
  expect(pathsIn(servers(own), FOLDER)).toEqual(["b/server.ts"]);
});

test("where one program loads both, they meet", () => {
  const all = { ...servers(""), "all/main.ts": 'import "../a/server.js"; import "../b/server.js";' };
  expect(pathsIn(all, FOLDER)).toEqual(["a/server.ts"]);
});

test("the modules of one package belong together, whoever loads them", () => {
  expect(pathsIn(servers(""), () => "one")).toEqual(["a/server.ts"]);
  expect(pathsIn(servers(""))).toEqual(["a/server.ts"]);
});

test("what nobody is seen to load may be loaded by a name that is worked out", () => {
  const plugin = Object.fromEntries(Object.entries(servers("")).filter(([file]) => file !== "b/server.ts"));
  expect(pathsIn(plugin, FOLDER)).toEqual(["a/server.ts"]);
});

test("a package that loads by a name that is worked out may load whatever there is", () => {
  const loading = { ...servers(""), "a/plugins.ts": "export const load = (name) => import(`../plugins/${name}.js`);" };
  expect(pathsIn(loading, FOLDER)).toEqual(["a/server.ts"]);
});
