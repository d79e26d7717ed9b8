import { EMPTY_INVENTORY, type Dependency } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { ADVISORIES } from "./no-vulnerable-sdk/advisories.ts";
import { isBefore } from "./no-vulnerable-sdk/is-before.ts";
import rule from "./no-vulnerable-sdk/rule.ts";

const location = { file: "package.json", start: { line: 3, column: 5 }, end: { line: 3, column: 20 } };

function check(name: string, version: string | undefined, isLocked = true): readonly Record<string, string>[] {
  const dependency: Dependency = { name, version, isLocked, range: "^1.0.0", location, imported: [] };
  return [...rule.check({ ...EMPTY_INVENTORY, dependencies: [dependency] })].map(({ values }) => values);
}

describe("no-vulnerable-sdk", () => {
  test("one finding tells every advisory and the version that mends them all", () => {
    const [found] = check("@modelcontextprotocol/sdk", "1.12.0");
    expect(found).toMatchObject({ ids: "CVE-2025-66414, CVE-2026-0621, CVE-2026-25536", fix: "1.26.0 mends it" });
  });

  test("says where the version comes from", () => {
    expect(check("ai", "5.0.0", false)[0]?.["version"]).toBe("5.0.0 (the lowest that ^1.0.0 allows)");
    expect(check("ai", "5.0.10")[0]?.["version"]).toBe("5.0.10 (locked)");
  });

  test.each([
    ["ai", "5.0.52"],
    ["ai", undefined],
    ["@langchain/core", "0.3.80"],
    ["@langchain/core", "1.1.8"],
    ["langsmith", "0.3.40"],
    ["openai", "1.0.0"],
  ])("%s %s is none", (name, version) => {
    expect(check(name, version)).toEqual([]);
  });

  test.each([
    ["@langchain/core", "0.3.79"],
    ["@langchain/core", "1.0.0"],
    ["langsmith", "0.3.41"],
    ["ai", "5.0.52-beta.1"],
  ])("%s %s is one", (name, version) => {
    expect(check(name, version)).toHaveLength(1);
  });

  test("a version that nobody mended", () => {
    expect(check("expr-eval", "2.0.2")[0]?.["fix"]).toBe("no version mends it");
  });
});

test("versions are ordered", () => {
  expect([
    isBefore("1.9.0", "1.10.0"),
    isBefore("2.0.0", "1.10.0"),
    isBefore("1.10.0", "1.10.0"),
    isBefore("1.10.0-rc.1", "1.10.0"),
  ]).toEqual([true, false, false, true]);
});

test("every advisory has an id, and ranges whose ends are in order", () => {
  for (const { id, affected } of ADVISORIES) {
    expect(id).toMatch(/^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[\da-z]{4}){3})$/u);
    for (const { from = "0.0.0", before } of affected) if (before !== undefined) expect(isBefore(from, before)).toBe(true);
  }
});
