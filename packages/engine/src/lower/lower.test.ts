import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { ModuleFacts } from "../ir.ts";
import { printFacts } from "../print-facts.ts";
import { faultOf } from "./faults.test-data.ts";
import { lower } from "./lower.ts";
import { body, factsOf, printed } from "./lowered.test-data.ts";

describe("modules", () => {
  test("imports and exports of all forms", () => {
    const lines = printed(`
      import d, * as ns from "a"; import { b as c, type T } from "b"; import eq = require("eq"); import "side";
      export { c, ns as n }; export * from "star"; export * as s from "s"; export { q, default as r } from "q";
      export const { k, m: [l] } = d; export function f() {} export class G {} export enum E { A, B = "b" }
      export default f;
    `);
    expect(lines.filter((line) => line.startsWith("export"))).toEqual([
      'export c = b from "b"',
      'export n = * from "a"',
      'export * from "star"',
      'export s = * from "s"',
      'export q = q from "q"',
      'export r = default from "q"',
      "export default = %0",
      "export k = %2",
      "export l = %4",
      "export f = %0",
      "export G = %5",
      "export E = %6",
    ]);
  });

  test("an exported variable that changes is a cell", () => {
    expect(printed("export let a = 1; a = 2;").at(-1)).toBe("export a = 2 cell 0");
  });

  test("CommonJS, both ways", () => {
    const lines = printed(
      `const fs = require("fs"); exports.a = exports.b = void 0; exports.a = fs.read; module.exports.b = () => exports.a();
       Object.defineProperty(exports, "c", { get: function () { return fs.write; } }); __exportStar(require("./s"), exports);
       Object.assign(exports, { d: 1 }); function later() { exports.e = 2; }`,
      "case.js",
    );
    expect(lines.filter((line) => line.startsWith("export"))).toEqual([
      'export * from "./s"',
      expect.stringMatching(/^export b = %\d+ cell 1$/u),
      expect.stringMatching(/^export a = %\d+ cell 2$/u),
      expect.stringMatching(/^export c = %\d+ cell 3$/u),
      "export d = 1 cell 4",
      "export e = - cell 5",
    ]);
    expect(lines).toContain(lines.find((line) => line.endsWith("CellRead exports.a")));
  });

  test("module.exports as a whole", () => {
    expect(printed('module.exports = require("x");').slice(-2)).toEqual(['export * from "x"', "export = = %0 cell 0"]);
    expect(printed("function require() {} module.exports = require('x');").join()).not.toContain("Import");
  });

  test("dynamic imports", () => {
    expect(body('use(await import("x")); import(y); require(z);')).toEqual([
      '%0 = Global "use"',
      '%1 = Import * from "x"',
      "%2 = Await %1",
      "%3 = Call %0 (%2)",
      '%4 = Global "import"',
      '%5 = Global "y"',
      "%6 = Call import %4 (%5)",
      '%7 = Global "require"',
      '%8 = Global "z"',
      "%9 = Call require %7 (%8)",
    ]);
  });

  test("namespaces are objects", () => {
    expect(body("namespace N { export const a = x(); const b = 1; }").at(-1)).toBe('%3 = Store %0 ["a"] %2');
  });
});

describe("markup, templates, types", () => {
  test("elements are calls", () => {
    expect(body('const e = <p title="t" {...r} on><b>hi</b>{x}</p>; use(e);')).toEqual([
      '%0 = Global "r"',
      '%1 = Object { "children": "hi" }',
      '%2 = Call jsx "b" (%1)',
      '%3 = Global "x"',
      "%4 = Array [%2, %3]",
      '%5 = Object { "title": "t", ...%0, "on": true, "children": %4 }',
      '%6 = Call jsx "p" (%5)',
      '%7 = Global "use"',
      "%8 = Call %7 (%6)",
    ]);
  });

  test("tagged templates are calls", () => {
    expect(body("db.sql`a ${x} b`").slice(-3)).toEqual([
      '%2 = Array ["a ", " b"]',
      '%3 = Global "x"',
      "%4 = Call tagged %1 on %0 (%2, %3)",
    ]);
  });

  test("a raw text is a text, unless `String` is somebody else's", () => {
    expect(body("use(String.raw`\\\\`, String.raw`a\\n${x}`)").slice(-3)).toEqual([
      '%1 = Global "x"',
      '%2 = Concat "a\\\\n" %1',
      '%3 = Call %0 ("\\\\\\\\", %2)',
    ]);
    expect(body("const String = x(); String.raw`a`").at(-1)).toContain("Call tagged");
  });

  test("types that tell something are kept", () => {
    const lines = printed(`
      import { Pool } from "pg"; import type { Client } from "c"; interface I { a: Pool } type U = I | null;
      const a: Pool = x(); const n: number = y(); const s: string = z(); let later: Client[]; const c = w() as I; declare const g: Global;
      function f(u: U, d: Date, ...p: Promise<Client>[]): I { return use(a, n, s, later, c, g, u, d, p) }
    `);
    expect(lines.filter((line) => line.includes("Typed"))).toEqual([
      expect.stringContaining("pg#Pool"),
      expect.stringContaining("closed"),
      expect.stringContaining("- array(c#Client)"),
      expect.stringContaining("local I"),
      expect.stringContaining("global Global"),
    ]);
    expect(lines).toContain("f1 f(u: local U, d: closed, ...p: array(global Promise<c#Client>))");
    expect(lines.slice(-2)).toEqual(["interface I = { a: pg#Pool }", "alias U = union(local I, closed)"]);
  });
});

describe("any tree at all", () => {
  test("sources cut off anywhere", { timeout: 60_000 }, () => {
    const folder = new URL(".", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    for (const name of files) {
      const text = readFileSync(new URL(name, folder), "utf8");
      for (let end = text.length; end > 0; end -= 151 + (end % 311)) {
        const facts = factsOf(text.slice(0, end), name);
        expect(faultOf(facts), `${name} up to ${end}`).toBeUndefined();
      }
    }
  });

  test("the same facts again, whatever was lowered before", () => {
    const text = readFileSync(new URL("environment.ts", import.meta.url), "utf8");
    const first = printFacts(factsOf(text));
    factsOf(readFileSync(new URL("scan.ts", import.meta.url), "utf8"));
    expect(printFacts(factsOf(text))).toBe(first);
  });

  test("parent pointers make no difference", () => {
    const text = readFileSync(new URL("loops.ts", import.meta.url), "utf8");
    const withParents = lower(ts, ts.createSourceFile("case.tsx", text, ts.ScriptTarget.ESNext, true), "case.tsx");
    expect(printFacts(withParents)).toBe(printFacts(factsOf(text)));
  });

  test("a caller that has used up much of the stack", () => {
    const sourceFile = ts.createSourceFile("case.ts", "[".repeat(700) + "f()" + "]".repeat(700), ts.ScriptTarget.ESNext, false);
    const descend = (depth: number): ModuleFacts => (depth === 0 ? lower(ts, sourceFile, "case.ts") : descend(depth - 1));
    expect(faultOf(descend(6000))).toBeUndefined();
  });

  test.each([
    ["a sum", `x = ${"a + ".repeat(20_000)}b`],
    ["a conjunction", `if (${"a(x) && ".repeat(10_000)}b) c(x)`],
    ["a call chain", `z${".then(f)".repeat(10_000)}`],
    ["a member chain", `z${".b".repeat(10_000)}`],
    ["an else-if chain", `${"if (a(x)) b(x); else ".repeat(800)}c()`],
    ["a conditional chain", `x = ${"a ? b : ".repeat(1500)}c`],
    ["blocks", "{".repeat(1000) + "}".repeat(1000)],
    ["functions", "function f() {".repeat(500) + "}".repeat(500)],
  ])("%s that goes on and on", (_, text) => {
    expect(faultOf(factsOf(text))).toBeUndefined();
  });
});
