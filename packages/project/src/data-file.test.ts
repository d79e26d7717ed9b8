import { expect, test } from "vitest";
import { asProgram } from "./data-file.ts";

test.each([
  ["code stays what it is", "src/a.ts", "f();", "f();"],
  ["a list of servers is a call with what it holds", ".vscode/mcp.json", "{}", "$serversOfTools({}\n);"],
  ["other data is what a module exports", "src/tools.json", "[]", "module.exports = ([]\n);"],
])("%s", (_, file, text, program) => {
  expect(asProgram(file, text)).toBe(program);
});
