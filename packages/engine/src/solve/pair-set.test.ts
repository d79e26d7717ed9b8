import { array, assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { PairSet } from "./pair-set.ts";

const number = integer({ min: -1, max: 40 });

test("A pair is found once it was added, and is new once", () => {
  assert(
    property(array(tuple(number, number), { maxLength: 300 }), (pairs) => {
      const set = new PairSet();
      const added = new Set<string>();
      for (const [first, second] of pairs) {
        const key = `${first}:${second}`;
        expect(set.has(first, second)).toBe(added.has(key));
        expect(set.add(first, second)).toBe(!added.has(key));
        added.add(key);
      }
      for (const [first, second] of pairs) expect(set.has(first, second)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
