import { defineModel } from "@sluice/core";
import { expect, test } from "vitest";
import { factsOf } from "../lower/lowered.test-data.ts";
import { linkProgram } from "../link/program.ts";
import { findParts, type ProgramPart } from "./program-parts.ts";

const KIT = defineModel({ package: "kit", tools: [{ at: "tool > call" }] });

/** For each file the letter of the part that has room of its own, or a dot. */
function partsOf(sources: Readonly<Record<string, string>>): string {
  const parts = foundIn(sources, (operations) => operations);
  const seen = [...new Set(parts)].filter((part) => part !== undefined);
  return parts.map((part) => (part ? "abc"[seen.indexOf(part)] : ".")).join("");
}

function foundIn(
  sources: Readonly<Record<string, string>>,
  roomFor: (operations: number, parts: number) => number,
): readonly (ProgramPart | undefined)[] {
  const files = Object.keys(sources).sort();
  const program = linkProgram({
    modules: files.map((file) => ({ ...factsOf(sources[file] ?? ""), file })),
    resolveModule: (_, specifier) =>
      specifier.startsWith("./")
        ? { kind: "file", file: `${specifier.slice(2)}.ts` }
        : { kind: "package", name: specifier, subpath: "", version: undefined },
    models: [KIT],
    rules: [],
    satisfies: () => true,
    compileGlob: () => () => false,
    textOf: () => "",
  });
  return findParts(program, [KIT], roomFor);
}

test.each([
  ["none where all belongs together", { "a.ts": 'import "kit"; import "./b";', "b.ts": "" }, ".."],
  [
    "one that makes tools, apart from what has nothing to do with it",
    { "a.ts": 'import "kit"; import "./b";', "b.ts": "", "c.ts": "" },
    "aa.",
  ],
  ["two that make tools each by itself", { "a.ts": 'import "kit";', "b.ts": 'import "kit";', "c.ts": "" }, "ab."],
  [
    "also by who imports what makes tools",
    { "a.ts": 'import "./b";', "b.ts": 'import "kit";', "c.ts": "", "d.ts": 'import "./c";' },
    "aa..",
  ],
])("parts of a program with room of their own: %s", (_, sources, parts) => {
  expect(partsOf(sources)).toBe(parts);
});

test("each part has room by how many there are", () => {
  const sources = { "a.ts": 'import "kit";', "b.ts": 'import "kit";', "c.ts": "", "d.ts": 'import "kit";' };
  expect(foundIn(sources, (_, parts) => parts).map((part) => part?.crowdedAfter)).toEqual([3, 3, undefined, 3]);
});
