import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { ModuleFacts } from "../ir.ts";
import { printFacts, printRow } from "../print-facts.ts";
import { faultOf } from "./faults.test-data.ts";
import { lower } from "./lower.ts";

function factsOf(text: string, file = "case.tsx"): ModuleFacts {
  return lower(ts, ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false), file);
}

/** Everything, as printed. */
function printed(text: string, file?: string): string[] {
  const facts = factsOf(text, file);
  expect(faultOf(facts)).toBeUndefined();
  return printFacts(facts)
    .split("\n")
    .map((line) => line.trim());
}

/** The rows of one function, by its index, numbered from 0. */
function rows(text: string, index = 1): string[] {
  const facts = factsOf(text);
  expect(faultOf(facts)).toBeUndefined();
  const { first, end } = facts.functions[index] ?? { first: 0, end: 0 };
  const lines: string[] = [];
  for (let row = first; row < end; row++) lines.push(`%${row} = ${printRow(facts, row)}`);
  return lines.map((line) => line.replaceAll(/%(\d+)/gu, (_, value: string) => `%${Number(value) - first}`));
}

/** The rows of a function with this body. */
function body(text: string): string[] {
  return rows(`async function* f() { ${text} }`);
}

describe("values", () => {
  test("a constant needs no row, and text that is put together is one list", () => {
    expect(body("use('a' + 'b', 'x' + y + `${z}!`, 1 + 2)")).toEqual([
      '%0 = Global "use"',
      '%1 = Global "y"',
      '%2 = Global "z"',
      '%3 = Concat "x" %1 %2 "!"',
      '%4 = Call %0 ("ab", %3, 3)',
    ]);
  });

  test("branches meet in a phi, and what is the same on both needs none", () => {
    expect(body("let a = x(), b = y(); if (c) { a = z(); b = b; } use(a, b);").slice(4)).toEqual([
      '%4 = Global "c"',
      '%5 = Global "z"',
      "%6 = Call %5 ()",
      "%7 = Phi %6 %1",
      '%8 = Global "use"',
      "%9 = Call %8 (%7, %3)",
    ]);
  });

  test("a branch that leaves has no part in the join", () => {
    expect(rows("function f(a) { if (c) { a = 1; return; } return a; }").at(-1)).toBe("%3 = Return %0");
  });

  test("a loop's variable is a phi of what came in and what an iteration left", () => {
    expect(body("let text = ''; for (const part of parts) text += part; use(text);")).toEqual([
      '%0 = Global "parts"',
      '%1 = Phi "" %3',
      "%2 = Element %0",
      "%3 = Concat %1 %2",
      '%4 = Global "use"',
      "%5 = Call %4 (%1)",
    ]);
  });

  test("what a loop does not change is no phi", () => {
    expect(body("let a = x(); while (b()) { c(); } use(a);").join()).not.toContain("Phi");
  });

  test("continue and break carry their values to the next iteration and to the end", () => {
    const lines = body("let a = 0; for (;;) { if (b()) { a = 1; continue; } a = 2; if (c()) break; } use(a);");
    expect(lines.at(-1)).toMatch(/\(2\)$/u);
    expect(lines.join()).not.toContain("Phi");
  });

  test("destructuring is reading, with defaults as alternatives", () => {
    expect(rows("function f({ a, b: [c = 1, ...d], ...e }) { return [a, c, d, e]; }")).toEqual([
      "%0 = Param 0",
      '%1 = Load %0 ["a"]',
      '%2 = Load %0 ["b"]',
      '%3 = Load %2 ["0"]',
      "%4 = Phi %3 1",
      "%5 = Rest %2 from 1",
      '%6 = Rest %0 without "a", "b"',
      "%7 = Array [%1, %4, %5, %6]",
      "%8 = Return %7",
    ]);
  });

  test("assignment patterns, too", () => {
    expect(body("let c; [o.a, { b: c = 1 }] = v; use(c);").slice(1)).toEqual([
      '%1 = Load %0 ["0"]',
      '%2 = Global "o"',
      '%3 = Store %2 ["a"] %1',
      '%4 = Load %0 ["1"]',
      '%5 = Load %4 ["b"]',
      "%6 = Phi %5 1",
      '%7 = Global "use"',
      "%8 = Call %7 (%6)",
    ]);
  });

  test("generators and async functions", () => {
    expect(rows("async function* f(s) { for await (const x of s) yield x; yield* g(); }")).toEqual([
      "%0 = Param 0",
      "%1 = Await %0",
      "%2 = Element %1",
      "%3 = Yield %2",
      '%4 = Global "g"',
      "%5 = Call %4 ()",
      "%6 = Yield* %5",
    ]);
  });

  test("exceptions arrive from throws and calls of the block, with the values that held then", () => {
    const lines = body("let a = 1; try { a = g(); throw new E(); } catch (e) { use(e, a); }");
    expect(lines).toEqual([
      '%0 = Global "g"',
      "%1 = Call %0 ()",
      '%2 = Global "E"',
      "%3 = Call new %2 ()",
      "%4 = Throw %3",
      "%5 = Phi 1 %1",
      "%6 = Catch from %1, from %3, %3",
      '%7 = Global "use"',
      "%8 = Call %7 (%6, %5)",
    ]);
  });

  test("logical assignment, comma, void, delete, typeof", () => {
    const lines = body("let a = x(); a ||= y(); b = (c, typeof a); delete o.k; use(void 0);");
    expect(lines).toContain("%4 = Logical %1 or %3");
    expect(lines).toContain('%8 = Load %7 ["k"]');
    expect(lines).toContain('%9 = Store %7 ["k"] null');
  });

  test("a name that nobody declares is a variable of the file, unless the platform gives it a meaning", () => {
    expect(body("leaked = x();").at(-1)).toBe("%2 = CellWrite leaked %1");
    expect(body("location = x();").at(-1)).toBe('%3 = Store %2 ["location"] %1');
  });
});

describe("objects", () => {
  test("everybody who has an object sees what is stored in it", () => {
    expect(rows("function f(o) { const p = o; p.k = x(); return o.k; }")).toEqual([
      "%0 = Param 0",
      '%1 = Global "x"',
      "%2 = Call %1 ()",
      '%3 = Store %0 ["k"] %2',
      "%4 = Return %2 param 0: %3",
    ]);
  });

  test("a store travels up to the objects that hold the changed one", () => {
    const lines = rows("function f(o) { o.a.b = x(); return o; }");
    expect(lines.slice(-3)).toEqual(['%4 = Store %1 ["b"] %3', '%5 = Store %0 ["a"] %4', "%6 = Return %5 param 0: %5"]);
  });

  test("a literal holds what became of its entries, through branches and loops", () => {
    const straight = body("const list = []; const state = { list }; list.push(x); use(state);");
    expect(straight.slice(-3)).toEqual(['%6 = Store %1 ["list"] %5', '%7 = Global "use"', "%8 = Call %7 (%6)"]);
    const branch = body("const list = []; const state = { list }; if (c) list.push(1); list.push(2); use(state);");
    expect(branch.at(-3)).toMatch(/Store %\d+ \["list"\] %\d+/u);
    const loop = body("const list = []; const state = { list }; for (const x of xs) list.push(x); use(state);");
    expect(loop).toContain("%4 = Phi %1 %9");
    expect(loop.at(-1)).toBe("%11 = Call %10 (%4)");
  });

  test("a call may change what it is given, but no constant, function or import", () => {
    const lines = rows("import * as fs from 'fs'; function g() {} function f(o, s: string) { const r = fs.x(o, g, s, 1); return o; }", 2);
    expect(lines.filter((line) => line.includes("Post"))).toEqual(["%6 = Post %0 %5 argument 0"]);
    expect(lines.at(-1)).toBe("%7 = Return %6 param 0: %6");
  });

  test("versions that nobody reads cost nothing", () => {
    expect(body("const o = {}; f(o); g();").join()).not.toContain("Post");
  });

  test("this is a variable, and its versions are reported", () => {
    const lines = rows("class A { add(x: string) { return this.list.push(x); } }");
    expect(lines.slice(-3)).toEqual(["%5 = Post %2 %4 receiver", '%6 = Store %0 ["list"] %5', "%7 = Return %4 this: %6"]);
  });

  test("a parameter that is given another value is not reported", () => {
    expect(rows("function f(a) { a = {}; a.k = 1; }").join()).not.toContain("Return");
    expect(rows("function f(a) { if (c) a = {}; }").join()).not.toContain("Return");
    expect(rows("function f(a) { if (c) a = {}; a.k = 1; }").at(-1)).toContain("Return param 0");
  });
});

describe("conditions", () => {
  test("a guard on a variable holds behind an early return", () => {
    expect(rows("function f(p: string) { if (!ok(p)) return; return use(p); }")).toEqual([
      "%0 = Param 0",
      '%1 = Global "ok"',
      "%2 = Call %1 (%0)",
      "%3 = Pi %0 if %2",
      "%4 = Pi %0 if not %2",
      "%5 = Return param 0: %4",
      '%6 = Global "use"',
      "%7 = Call %6 (%3)",
      "%8 = Return %7 param 0: %3",
    ]);
  });

  test("a guard on a property holds until the property is written, across calls", () => {
    const lines = rows("function f(o) { if (!ok(o.p)) return; log(o); use(o.p); o.p = 1; use(o.p); }");
    const guard = lines.find((line) => line.includes("Pi"))?.split(" ")[0] ?? "";
    const uses = lines.filter((line) => line.includes(" = Call"));
    expect(uses.at(-2)).toContain(`(${guard})`);
    expect(uses.at(-1)).toContain("(1)");
  });

  test("what a function found out about its parameters is reported where it returns", () => {
    expect(rows("function f(p: string) { if (!ok(p)) throw new Error(p); }").at(-1)).toBe("%8 = Return param 0: %3");
    expect(rows("function f(p: string) { if (!ok(p)) return false; return true; }").slice(-3)).toEqual([
      "%4 = Pi %0 if not %2",
      "%5 = Return false param 0: %4",
      "%6 = Return true param 0: %3",
    ]);
  });

  test("and and or distribute over the branches", () => {
    expect(rows("function f(a: string) { if (a === 'x' || a === 'y') b(use(a)); }").slice(1)).toEqual([
      '%1 = Binary %0 == "x"',
      "%2 = Pi %0 if %1",
      "%3 = Pi %0 if not %1",
      '%4 = Binary %3 == "y"',
      "%5 = Pi %3 if %4",
      "%6 = Phi %2 %5",
      "%7 = Logical %1 or %4",
      '%8 = Global "b"',
      '%9 = Global "use"',
      "%10 = Call %9 (%6)",
      "%11 = Call %8 (%10)",
    ]);
    expect(rows("function f(a: string, b: string) { if (g(a) && h(b)) c(use(a, b)); }").slice(2)).toEqual([
      '%2 = Global "g"',
      "%3 = Call %2 (%0)",
      "%4 = Pi %0 if %3",
      '%5 = Global "h"',
      "%6 = Call %5 (%1)",
      "%7 = Pi %1 if %6",
      "%8 = Logical %3 and %6",
      '%9 = Global "c"',
      '%10 = Global "use"',
      "%11 = Call %10 (%4, %7)",
      "%12 = Call %9 (%11)",
    ]);
  });

  test("a condition speaks of what it was computed from", () => {
    expect(rows('function f(p: string) { if (rel(root, p).startsWith("..")) return; return use(p); }').slice(3)).toEqual([
      "%3 = Call %1 (%2, %0)",
      '%4 = Load %3 ["startsWith"]',
      '%5 = Call %4 on %3 ("..")',
      "%6 = Pi %0 if %5",
      "%7 = Pi %0 if not %5",
      "%8 = Return param 0: %6",
      '%9 = Global "use"',
      "%10 = Call %9 (%7)",
      "%11 = Return %10 param 0: %7",
    ]);
  });

  test("a condition on the result of a check is one on what was checked and on the result", () => {
    expect(rows("function f(x: string) { const r = check(x); if (!r.ok) return; return use(r.data, x); }").slice(2)).toEqual([
      "%2 = Call %1 (%0)",
      '%3 = Load %2 ["ok"]',
      "%4 = Pi %2 if %3",
      "%5 = Pi %0 if %3",
      "%6 = Pi %0 if not %3",
      "%7 = Return param 0: %6",
      '%8 = Global "use"',
      '%9 = Load %4 ["data"]',
      "%10 = Call %8 (%9, %5)",
      "%11 = Return %10 param 0: %5",
    ]);
  });

  test("a condition speaks of what its callbacks capture", () => {
    const lines = rows("function f(p: string, roots) { if (!roots.some((r) => p.startsWith(r))) return; use(p); }");
    expect(lines.filter((line) => line.includes("= Pi %0"))).toEqual(["%9 = Pi %0 if %5", "%10 = Pi %0 if not %5"]);
    expect(lines.find((line) => line.includes("(%9)"))).toContain("Call");
  });

  test("a call that is there to throw may tell something of the text that it was handed", () => {
    const lines = rows("function g() {} function f(p: string) { assertSafe(p); log(g); return p; }", 2);
    expect(lines.slice(3, 5)).toEqual(["%3 = Post %0 %2 argument 0", '%4 = Global "log"']);
    expect(lines.at(-1)).toBe("%7 = Return %3 param 0: %3");
  });

  test("after both branches nothing is known", () => {
    expect(rows("function f(p: string) { if (ok(p)) { a(); } return use(p); }").at(-2)).toBe("%6 = Call %5 (%0)");
  });

  test("cases of a switch are conditions, and its default is what they are not", () => {
    expect(rows("function f(p: string) { switch (p) { case 'a': case 'b': return use(p); default: return bad(p); } }").slice(1)).toEqual([
      '%1 = Binary %0 == "a"',
      '%2 = Binary %0 == "b"',
      "%3 = Pi %0 if not %1",
      "%4 = Pi %3 if not %2",
      "%5 = Pi %0 if %1",
      "%6 = Logical %1 or %2",
      "%7 = Pi %0 if %2",
      "%8 = Phi %5 %7",
      '%9 = Global "use"',
      "%10 = Call %9 (%8)",
      "%11 = Return %10 param 0: %8",
      '%12 = Global "bad"',
      "%13 = Call %12 (%4)",
      "%14 = Return %13 param 0: %4",
    ]);
  });

  test("the branch that a literal rules out is not looked at", () => {
    expect(body("if (false) a(); while (true) { b(); } c();")).toEqual(['%0 = Global "b"', "%1 = Call %0 ()"]);
  });
});

describe("captured variables", () => {
  test("one that inner functions change is a cell for everybody", () => {
    const text = "const out = []; each((x: string) => { const n = out.push(x); }); use(out);";
    expect(rows(text, 0)).toContain("%1 = CellWrite out %0");
    expect(rows(text, 0).slice(-4)).toEqual([
      "%6 = CellRead out",
      "%7 = Call %5 (%6)",
      "%8 = Post %6 %7 argument 0",
      "%9 = CellWrite out %8",
    ]);
    expect(rows(text, 1)).toEqual([
      "%0 = Param 0",
      "%1 = CellRead out",
      '%2 = Load %1 ["push"]',
      "%3 = Call %2 on %1 (%0)",
      "%4 = Post %1 %3 receiver",
      "%5 = CellWrite out %4",
    ]);
  });

  test("one that inner functions read stays as it is outside of them", () => {
    const text = "const o = {}; o.k = x(); use(o.k); const f = () => o;";
    expect(rows(text, 0).slice(0, 6)).toEqual([
      "%0 = Object {  }",
      "%1 = CellWrite o %0",
      '%2 = Global "x"',
      "%3 = Call %2 ()",
      '%4 = Store %0 ["k"] %3',
      "%5 = CellWrite o %4",
    ]);
    expect(rows(text, 1)).toEqual(["%0 = CellRead o", "%1 = Return %0"]);
  });

  test("this of a method is shared with its arrow functions", () => {
    const text = "class A { m() { on(() => { this.x = 1; }); return this.x; } }";
    expect(rows(text, 1).slice(0, 2)).toEqual(["%0 = This", "%1 = CellWrite this %0"]);
    expect(rows(text, 2)).toEqual(["%0 = CellRead this", '%1 = Store %0 ["x"] 1', "%2 = CellWrite this %1"]);
  });

  test("functions are there before the first statement", () => {
    expect(rows("f(); function f() { g(); } function g() { f(); }", 0).slice(0, 4)).toEqual([
      "%0 = Function f1",
      "%1 = CellWrite f %0",
      "%2 = Function f2",
      "%3 = CellWrite g %2",
    ]);
  });

  test("a guard on a captured constant holds for its later reads", () => {
    const lines = rows("const p = x(); const f = () => { if (!ok(p === 1)) return; use(p === 2); };", 1);
    expect(lines.filter((line) => line.includes("CellRead"))).toHaveLength(1);
  });
});

describe("classes", () => {
  test("fields and parameter properties are set by the constructor", () => {
    const text = "class A { x = 1; #y: pg.Pool = make(); constructor(private z: string) { this.go(); } }";
    expect(rows(text)).toEqual([
      "%0 = This",
      "%1 = Param 0",
      '%2 = Store %0 ["x"] 1',
      '%3 = Global "make"',
      "%4 = Call %3 ()",
      "%5 = Typed %4 global pg.Pool",
      '%6 = Store %2 ["#y"] %5',
      '%7 = Store %6 ["z"] %1',
      '%8 = Load %0 ["go"]',
      "%9 = Call %8 on %7 ()",
      "%10 = Post %7 %9 receiver",
      "%11 = Return this: %10",
    ]);
    expect(printed(text).at(-1)).toBe("class c0 A { constructor f1, #y: global pg.Pool, z: other }");
  });

  test("a class without a constructor hands its arguments on", () => {
    expect(rows("class A extends B { x = 1 }")).toEqual([
      "%0 = This",
      "%1 = Param 0 rest",
      "%2 = CellRead super",
      "%3 = Call super %2 on %0 (...%1)",
      "%4 = Post %0 %3 receiver",
      '%5 = Store %4 ["x"] 1',
      "%6 = Return this: %5",
    ]);
  });

  test("static members, accessors, super", () => {
    const text = "class A extends B { static s = 1; static { init(); } get g() { return super.g; } static m() { return super.m(); } }";
    expect(printed(text).find((line) => line.startsWith("class"))).toBe("class c0 A extends %0 { static f3, g: f1, static m: f2 }");
    expect(rows(text, 0).slice(1)).toEqual(["%1 = CellWrite super %0", "%2 = Class c0", "%3 = Function f3", "%4 = Call %3 on %2 ()"]);
    expect(rows(text, 1).slice(1)).toEqual(['%1 = Load %0 ["prototype"]', '%2 = Load %1 ["g"]', "%3 = Return %2"]);
    expect(rows(text, 2)).toContain("%3 = Call super %2 on %0 ()");
  });

  test("a decorator's result may take the place of the class or the method", () => {
    expect(body("@d('x') class A { @m() f(@p a) {} } use(A);")).toEqual([
      "%0 = Class c0",
      '%1 = Global "m"',
      "%2 = Call %1 ()",
      "%3 = Function f2",
      '%4 = Object { "value": %3 }',
      '%5 = Call %2 (%3, "f", %4)',
      "%6 = Post %4 %5 argument 2",
      '%7 = Load %6 ["value"]',
      '%8 = Load %5 ["value"]',
      "%9 = Phi %5 %8 %7",
      '%10 = Load %0 ["prototype"]',
      '%11 = Store %10 ["f"] %9',
      '%12 = Global "d"',
      '%13 = Call %12 ("x")',
      "%14 = Call %13 (%0)",
      "%15 = Phi %0 %14",
      '%16 = Global "use"',
      "%17 = Call %16 (%15)",
    ]);
  });
});

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
