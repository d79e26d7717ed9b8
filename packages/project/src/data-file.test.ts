import { expect, test } from "vitest";
import { asProgram, ownTextAt } from "./data-file.ts";

test.each([
  ["code stays what it is", "src/a.ts", "f();", "f();"],
  ["a list of servers is a call with what it holds", ".vscode/mcp.json", "{}", "$serversOfTools({}\n);"],
  ["other data is what a module exports", "src/tools.json", "[]", "module.exports = ([]\n);"],
])("%s", (_, file, text, program) => {
  expect(asProgram(file, text)).toBe(program);
});

test.each(["src/a.ts", ".vscode/mcp.json", "src/tools.json"])("the text of %s begins where it is said to", (file) => {
  expect(asProgram(file, "[]").slice(ownTextAt(file)).startsWith("[]")).toBe(true);
});
