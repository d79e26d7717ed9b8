import { SINK_KINDS } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { assignKindBits, clearingOf } from "./kind-bits.ts";

const ALL = Object.keys(SINK_KINDS);

describe("bits of sink kinds", () => {
  test("every kind has its own while there are enough", () => {
    const { bitOf } = assignKindBits(["sql", "log", "json"], SINK_KINDS, () => "");
    expect(new Set(["sql", "log", "json"].map(bitOf)).size).toBe(3);
  });

  test("kinds of a project find room: those of which nothing tells them apart share a bit", () => {
    const own = Array.from({ length: 40 }, (_, index) => `own-${index}`);
    const { bitOf } = assignKindBits([...ALL, ...own], SINK_KINDS, (kind) =>
      ["log", "json", "dispatch"].includes(kind) || own.includes(kind) ? "" : kind,
    );
    expect(bitOf("own-1")).toBe(bitOf("own-2"));
    expect(bitOf("log")).toBe(bitOf("json"));
    expect(bitOf("own-1")).not.toBe(bitOf("sql"));
  });

  test("rows clear kinds by name: those that the same rows clear are not told apart", () => {
    const clearing = clearingOf([
      {
        package: "kit",
        sanitizers: [
          { at: "a > call", clears: ["log", "json"] },
          { at: "b > call", clears: ["log", "json", "dispatch"] },
          { at: "c > call", clears: "all" },
        ],
      },
    ]);
    expect(clearing("log")).toBe(clearing("json"));
    expect(clearing("log")).not.toBe(clearing("dispatch"));
  });

  test("kinds that rows clear by name are told apart, up to a bound", () => {
    expect(() => assignKindBits([...ALL, "own"], SINK_KINDS)).toThrow(RangeError);
  });
});
