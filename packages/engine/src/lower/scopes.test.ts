import { describe, expect, test } from "vitest";
import { body, printed, rows } from "./lowered.test-data.ts";

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
      "%6 = Post %0 %3 argument 0",
      "%7 = Return param 0: %6",
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
