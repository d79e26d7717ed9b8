import { expect, test } from "vitest";
import { fitsPattern, type Atom } from "./path-pattern.ts";

/** The pieces of a pattern in which `*` stands for anything, and `dist` for what it may have been made of as well. */
function piecesOf(pattern: string): readonly (readonly Atom[])[] {
  return pattern.split("*").map((piece) => piece.split(/(dist)/u).map((text) => (text === "dist" ? ["src", "source", "dist"] : [text])));
}

test.each([
  ["app/tools/say", "app/tools/say", true],
  ["app/tools/say", "app/tools", false],
  ["app/tools/index", "app/tools", true],
  ["app/tools/chat/say", "app/tools/*", true],
  ["app/other/say", "app/tools/*", false],
  ["app/tools/say", "*/say", true],
  ["app/say/say/index", "app/*/say", true],
  ["app/say", "app/*ay/say", false],
  ["abab", "ab*ab", true],
  ["aba", "ab*ba", false],
  ["source/tools/a", "dist/tools/*", true],
  ["lib/tools/a", "dist/tools/*", false],
  ["x/src/a", "*/dist/*", true],
  ["", "*", true],
])("%s fits %s: %s", (path, pattern, fits) => {
  expect(fitsPattern(path, piecesOf(pattern), ["", "/index"])).toBe(fits);
});

test("a pattern of many unknown parts takes no longer for the ways in which they may share a path", () => {
  const path = `${"a/".repeat(300)}b`;
  const started = performance.now();
  expect(fitsPattern(path, piecesOf(`${"*a".repeat(60)}*c`), ["", "/index"])).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
