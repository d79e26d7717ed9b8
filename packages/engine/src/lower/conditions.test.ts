import { describe, expect, test } from "vitest";
import { body, rows } from "./lowered.test-data.ts";

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
      "%3 = Post %0 %2 argument 0",
      '%4 = Load %2 ["ok"]',
      "%5 = Pi %2 if %4",
      "%6 = Pi %3 if %4",
      "%7 = Pi %3 if not %4",
      "%8 = Return param 0: %7",
      '%9 = Global "use"',
      '%10 = Load %5 ["data"]',
      "%11 = Call %9 (%10, %6)",
      "%12 = Return %11 param 0: %6",
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
