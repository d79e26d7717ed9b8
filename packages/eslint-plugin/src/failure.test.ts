import { expect, test, vi } from "vitest";
import { lint, writeFiles } from "./lint.test-data.ts";

vi.mock("@sluice/engine", async (importOriginal) => ({
  ...(await importOriginal<object>()),
  analyze: () => {
    throw new Error("no such \u001b[31mvalue");
  },
}));

test("a failure of ours is one message on the first line, without control characters", () => {
  const root = writeFiles({ "a.js": "" });
  expect(lint(root, "a.js", "let a;")).toEqual([
    "1:1 Sluice failed on this file, which was not checked: no such \\u001b[31mvalue. Please report it.",
  ]);
});
