import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type ModuleFacts, Op, REGION_WIDTH, RegionKind } from "../ir.ts";
import { printRow } from "../print-facts.ts";
import { lower } from "./lower.ts";

const WORDS = Object.keys(RegionKind).map((name) => name.toLowerCase());

/** For every call by the name of its callee: the regions around it, from the outside in, as words. */
function regionsOf(text: string): Record<string, string> {
  const facts = lower(ts, ts.createSourceFile("case.ts", text, ts.ScriptTarget.ESNext, false), "case.ts");
  const found: Record<string, string> = {};
  facts.kind.forEach((kind, row) => {
    if (kind !== Op.Call) return;
    const callee = /Global "(\w+)"/u.exec(printRow(facts, facts.x[row] ?? 0))?.[1];
    if (callee !== undefined) found[callee] = describeRegion(facts, facts.region[row] ?? 0);
  });
  return found;
}

function describeRegion({ regions, start, stop }: ModuleFacts, region: number, words: string[] = []): string {
  if (region === 0) return words.join(" ");
  const [around = 0, condition = -1, kind = 0] = regions.subarray(region * REGION_WIDTH);
  const word = WORDS[kind] ?? "";
  const length = condition >= 0 ? (stop[condition] ?? 0) - (start[condition] ?? 0) : 0;
  return describeRegion({ regions, start, stop } as ModuleFacts, around, [condition === -1 ? word : `${word}:${length}`, ...words]);
}

describe("regions", () => {
  test("the branches of an if, and what follows it", () => {
    expect(regionsOf("if (c) a(); else b(); d();")).toEqual({ a: "true:1", b: "false:1", d: "" });
  });

  test("behind a branch that leaves, the rest runs where its condition is false", () => {
    expect(regionsOf("function f() { if (!ok) return; a(); if (no) throw 1; b(); }")).toEqual({ a: "true:2", b: "true:2 false:2" });
  });

  test("behind a chain of which one branch goes on", () => {
    expect(regionsOf("function f() { if (x) return; else if (yy) { if (zzz) return; } else return; a(); }")).toEqual({
      a: "false:1 true:2 false:3",
    });
  });

  test("logical and conditional expressions", () => {
    expect(regionsOf("p && a(); q || b(); r ?? c(); s ? d() : e();")).toEqual({
      a: "true:1",
      b: "false:1",
      c: "false",
      d: "true:1",
      e: "false:1",
    });
  });

  test("loops, and what continues past a check", () => {
    expect(regionsOf("for (const x of xs) { if (!x) continue; a(); } while (w) b(); do c(); while (d()); e();")).toEqual({
      a: "loop true:7",
      b: "loop:1",
      c: "loop",
      d: "",
      e: "",
    });
  });

  test("a try block, its handler and what follows", () => {
    expect(regionsOf("try { a(); } catch { b(); } finally { c(); } d();")).toEqual({ a: "try", b: "catch", c: "", d: "" });
    expect(regionsOf("function f() { try { a(); } catch { return; } b(); }")).toEqual({ a: "try", b: "try" });
  });

  test("the clauses of a switch", () => {
    expect(regionsOf('switch (x) { case "a": a(); break; case "b": b(); case "c": c(); break; default: d(); } e();')).toEqual({
      a: "case:3",
      b: "case:3",
      c: "case",
      d: "case",
      e: "",
    });
  });

  test("a condition of a region in which nothing happens is not kept", () => {
    const facts = lower(ts, ts.createSourceFile("case.ts", "let n = 0; if (q > 1) n = m; a(n);", ts.ScriptTarget.ESNext, false), "case.ts");
    expect([...facts.kind]).not.toContain(Op.Binary);
  });

  test("a function says where its body ends", () => {
    const facts = lower(
      ts,
      ts.createSourceFile("case.ts", "function f() { throw 1; } function g() { if (c) return; }", ts.ScriptTarget.ESNext, false),
      "case.ts",
    );
    expect(facts.functions.map(({ exit }) => exit)).toEqual([0, -1, 2]);
  });
});
