import { describe, expect, test } from "vitest";
import { certaintyOf } from "./certainty.test-data.ts";
import path from "./no-model-output-in-path/rule.ts";
import shell from "./no-model-output-in-shell/rule.ts";

describe("an object that calls its own methods", () => {
  const CLASSES = `
import { generateText } from "ai";
import { exec } from "node:child_process";
const merge = (options) => JSON.parse(JSON.stringify(options));
abstract class Step {
  constructor(protected readonly options: { stop: string[] }) {}
  abstract think(): Promise<void>;
  abstract act(text: string): void;
  parse() { return merge(this.options); }
  async run() { await this.think(); this.act(this.parse().stop.join(" ")); }
}`;
  const THINKS = "async think() { this.options.stop.push((await generateText({ model, prompt: 'Which?' })).text); }";
  const WAITS = "async think() { this.options.stop.push('ls'); }";
  const RUNS = "act(text: string) { exec(text); }";
  const PRINTS = "act(text: string) { console.log(text); }";
  test.each([
    ["of two classes that extend one", `class A extends Step { ${THINKS} ${PRINTS} } class B extends Step { ${WAITS} ${RUNS} }`, "lead"],
    ["of one class", `class A extends Step { ${THINKS} ${RUNS} } class B extends Step { ${WAITS} ${PRINTS} }`, "certain"],
    ["of a class and one that extends it", `class A extends Step { ${THINKS} ${PRINTS} } class B extends A { ${RUNS} }`, "certain"],
  ])("%s", (_, classes, expected) => {
    expect(
      certaintyOf(
        shell,
        `${CLASSES}\n${classes}\nconst steps: Step[] = [new A({ stop: [] }), new B({ stop: [] })];\nexport const runBoth = async () => { for (const step of steps) await step.run(); };`,
      ),
    ).toBe(expected);
  });
});

describe("a field that a method checks before it calls another one, which reads it", () => {
  const IMPORTS = `import { writeFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";
const isInside = (file: string) => file.startsWith("/srv/notes" + path.sep);`;
  const CHECKED = 'async run() { if (!isInside(this.file)) return "refused"; await this.prepare(); return "done"; }';
  test.each([
    ["wherever it is called", CHECKED, "lead"],
    ["but not wherever it is called", `${CHECKED} async force() { await this.write(); }`, "certain"],
    ["of another object", 'async run(other: Job) { if (!isInside(other.file)) return "refused"; await this.prepare(); }', "certain"],
    ["after it was called", 'async run() { await this.prepare(); if (!isInside(this.file)) return "refused"; return "done"; }', "certain"],
  ])("%s", (_, methods, expected) => {
    const code = `${IMPORTS}
class Job {
  readonly file: string;
  constructor(name: string) { this.file = path.resolve("/srv/notes", name); }
  ${methods}
  async prepare() { await this.write(); }
  async write() { await writeFile(this.file, "text"); }
}
const inputSchema = z.object({ name: z.string() });
export const note = tool({ inputSchema, execute: async ({ name }) => { const job = new Job(name); await job.run(job); await job.force?.(); } });`;
    expect(certaintyOf(path, code)).toBe(expected);
  });
});

describe("a field of what several events carry", () => {
  test.each([
    ["of one that carries a text", "yield { type: 'text', value: text.trim() };", "value.file", "lead"],
    ["of one that carries a text put together", "yield { type: 'text', value: `${text}.` };", "value.file", "lead"],
    ["of one that carries it in the field", "yield { type: 'text', value: { file: text.trim() } };", "value.file", "certain"],
    ["of one that carries what is read of a text", "yield { type: 'text', value: JSON.parse(text.trim()) };", "value.file", "certain"],
    [
      "of one of two that a variable holds",
      "let told = text.trim(); const parse = () => { told = JSON.parse(told); }; parse(); yield { type: 'text', value: told };",
      "value.file",
      "certain",
    ],
    ["what itself is the text", "yield { type: 'text', value: text.trim() };", "value", "certain"],
    ["a part of the text", "yield { type: 'text', value: text.split(' ').join('/') };", "value.slice(1)", "certain"],
  ])("%s", (_, told, read, expected) => {
    const code = `import { readFile } from "node:fs/promises";
import { generateText } from "ai";
async function* turn(model) {
  const { text } = await generateText({ model, prompt: "What is new?" });
  ${told}
  yield { type: "call", value: { file: "notes.txt" } };
}
export async function answer(model) { for await (const { type, value } of turn(model)) if (type === "call") await readFile(${read}); }`;
    expect(certaintyOf(path, code)).toBe(expected);
  });
});
