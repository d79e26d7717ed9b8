import { expect, test } from "vitest";
import { models } from "@sluice/models";

/** The regular expressions in the conditions of rows. */
function* patternsIn(part: unknown): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === "matches" && typeof value === "string") yield value;
    else yield* patternsIn(value);
  }
}

const patterns = [...new Set(patternsIn(models))];

/** The longest says of every program what it reads and what it changes. */
const MAX_LENGTH = 9_000;

/** Words that only the list of programs that read has next to one another: see the commands of the models. */
const LIST = /\|cat\|head\|tail\|/gu;

test("patterns stay short enough to be compiled in passing, and none says twice which programs only read", () => {
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(({ length }) => length > MAX_LENGTH).map(({ length }) => length)).toEqual([]);
  expect(patterns.filter((pattern) => [...pattern.matchAll(LIST)].length > 1)).toEqual([]);
});

test("before long lists nothing is optional: a compiler makes a version of what follows for each way", () => {
  const lists = /\)\?(?= \(\?:(?:[\w :-]+\|){12})/gu;
  expect(patterns.filter((pattern) => pattern.length > 2_000 && pattern.search(lists) >= 0)).toEqual([]);
});
