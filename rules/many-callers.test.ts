import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { expect, test } from "vitest";
import path from "./no-model-output-in-path/rule.ts";

const IMPORTS = `import { readFile } from "node:fs/promises";
import { generateText } from "ai";
const ask = async (model) => (await generateText({ model, prompt: "Which file?" })).text;`;

/** The lines of a program on which a file is named by a language model. */
function linesFound(code: string): readonly number[] {
  const { findings } = analyzeSources({ "main.ts": code }, { rules: [path], models });
  return findings.map(({ location }) => location.start.line);
}

const NUMBERS = Array.from({ length: 60 }, (_, at) => at);

test("what a function gives back is kept apart from what others give that one small wrapper calls", () => {
  const calls = NUMBERS.map(
    (at) => `export const read${at} = async () => readFile(await timed("${at}", async () => "notes/${at}.md"), "utf8");`,
  );
  const code = `${IMPORTS}
async function timed(name, run) { console.time(name); const given = await run(); console.timeEnd(name); return given; }
export const chosen = async (model) => readFile(await timed("chosen", () => ask(model)), "utf8");
${calls.join("\n")}`;
  expect(linesFound(code)).toEqual([5]);
});

test("what a method gives back is kept apart from what others give that have its decorator", () => {
  const methods = NUMBERS.map((at) => `  @timed() async file${at}() { return "notes/${at}.md"; }`);
  const reads = NUMBERS.map((at) => `  await readFile(await notes.file${at}(), "utf8");`);
  const code = `${IMPORTS}
async function within(name, run) { console.time(name); return await run(); }
function timed() { return (method, { name }) => function (...given) { return within(name, () => method.apply(this, given)); }; }
class Notes {
  @timed() async chosen(model) { return ask(model); }
${methods.join("\n")}
}
export async function main(model, notes = new Notes()) {
${reads.join("\n")}
  await readFile(await notes.chosen(model), "utf8");
}`;
  expect(linesFound(code)).toEqual([6 + NUMBERS.length + 2 + NUMBERS.length + 2]);
});
