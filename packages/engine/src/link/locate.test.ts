import { expect, test } from "vitest";
import { oneLine } from "./locate.ts";

test.each([
  ["db\n    .prepare(text)\n    .run", "db.prepare(text).run"],
  ["found\n  ?.first", "found?.first"],
  ["a +\n    b", "a + b"],
  ["  call(one,\r\n\ttwo) ", "call(one, two)"],
  ["[...all]\n.map", "[...all].map"],
])("%j stands on one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});
