import { describe, expect, test } from "vitest";
import { body, rows } from "./lowered.test-data.ts";

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

  test("a call may change what it is given, but no text, constant, function or import", () => {
    const lines = rows("import * as fs from 'fs'; function g() {} function f(o, s: string) { use(fs.x(o, g, s, 1)); return o; }", 2);
    expect(lines.filter((line) => line.includes("Post"))).toEqual(["%7 = Post %0 %6 argument 0"]);
    expect(lines.at(-1)).toBe("%9 = Return %7 param 0: %7");
  });

  test("an argument that holds the receiver is given as the receiver left it", () => {
    expect(body("const o = { part }; o.part.fill(o); use(o);").slice(-4, -2)).toEqual([
      '%6 = Store %1 ["part"] %5',
      "%7 = Post %6 %4 argument 0",
    ]);
  });

  test("a function applied by reflection is called by its own apply", () => {
    expect(body("Reflect.apply(f, self, list)")).toEqual(body("f.apply(self, list)"));
  });

  test("a group of the last match is what the same pattern catches of the same text", () => {
    const lines = body("const text = f(); if (/a(.)/.test(text)) use(RegExp.$1); RegExp.$1 = text;");
    expect(lines.filter((line) => /"exec"|"1"/u.test(line))).toEqual(['%8 = Load %2 ["exec"]', '%10 = Load %9 ["1"]']);
    expect(body("if (cp.other(text)) use(RegExp.$1);").join()).not.toContain("exec");
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
