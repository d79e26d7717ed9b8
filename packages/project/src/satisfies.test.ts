import { expect, test } from "vitest";
import { satisfies } from "./satisfies.ts";

test.each([
  ["4.3.2", "^4.0.0", true],
  ["5.0.0", "^4.0.0", false],
  ["5.0.0-beta.12", "^5.0.0", true],
  ["5.0.0-beta.12", "^4.0.0", false],
  ["workspace:*", "^4.0.0", false],
  ["4.0.0", "no range", false],
])("%s in %s: %s", (version, range, isIn) => {
  expect(satisfies(version, range)).toBe(isIn);
});
