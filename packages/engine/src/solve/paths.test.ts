import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANY_KEY, EACH, keyMatches, keysOf, PathTable } from "./paths.ts";

const keys = fc.array(fc.constantFrom("a", "b", EACH, "0"), { maxLength: 8 });

describe("PathTable", () => {
  it("gives one object for equal paths, cut to its limit", () => {
    const table = new PathTable(4);
    fc.assert(
      fc.property(keys, (path) => {
        const made = table.prependAll(path, table.empty);
        expect(made).toBe(table.prependAll(path, table.empty));
        expect(keysOf(made)).toEqual(path.slice(0, 4));
      }),
    );
  });
});

describe("keyMatches", () => {
  it("lets a computed read reach every field, and a field written under a computed key answer every read", () => {
    expect(keyMatches("name", ANY_KEY)).toBe(true);
    expect(keyMatches(EACH, "name")).toBe(true);
    expect(keyMatches("name", "other")).toBe(false);
    expect(keyMatches("3", EACH)).toBe(true);
    expect(keyMatches("name", EACH)).toBe(false);
  });

  it("reads a method of a map or an array, not an element, where the name is one of theirs", () => {
    expect(keyMatches(EACH, "get")).toBe(false);
    expect(keyMatches("get", "get")).toBe(true);
  });
});
