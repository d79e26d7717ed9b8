import { atPreset, type Preset, type Rule } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { expect, test } from "vitest";
import approval from "./require-approval-gate/rule.ts";
import log from "./require-tool-call-log/rule.ts";
import instructions from "./no-untrusted-instructions/rule.ts";
import path from "./no-model-output-in-path/rule.ts";
import secretInLog from "./no-secret-in-log/rule.ts";
import sql from "./no-model-output-in-sql/rule.ts";
import prompt from "./no-unsanitized-prompt/rule.ts";

/** The rules that speak of a page in a text of the program's which becomes this part of a request. */
function toldOf(part: "system" | "prompt", preset: Preset): readonly string[] {
  const code = `import { generateText } from "ai";
const page = await (await fetch("https://news.example.com/")).text();
const text = "Answer by what this page says, and say so where it does not: " + page;
await generateText({ model: "openai/gpt-5-mini", system: "Be brief.", prompt: "Who won?", ${part}: text });`;
  const rules = [prompt, instructions].map((rule) => atPreset(rule, preset));
  return analyzeSources({ "main.ts": code }, { rules, models })
    .findings.map(({ ruleId }) => ruleId)
    .sort();
}

test("a page among the instructions is one mistake, whoever reviews sees where it was put there as well", () => {
  expect(toldOf("system", "recommended")).toEqual(["no-untrusted-instructions"]);
  expect(toldOf("system", "strict")).toEqual(["no-unsanitized-prompt", "no-untrusted-instructions"]);
});

test("a page in what the user asks is another", () => {
  expect(toldOf("prompt", "recommended")).toEqual(["no-unsanitized-prompt"]);
});

test("where helpers are handed one argument, the first place is told, and the others with it", () => {
  const code = `import { readFile, rm } from "node:fs/promises";
import { tool } from "@openai/agents";
import { z } from "zod";
const show = async (file: string) => await readFile(file, "utf8");
const remove = async (file: string) => await rm(file);
export const take = tool({
  name: "take",
  description: "Takes a file",
  parameters: z.object({ file: z.string() }),
  execute: async ({ file }) => {
    const text = await show(file);
    await remove(file);
    return text;
  },
});`;
  const { findings } = analyzeSources({ "take.ts": code }, { rules: [path], models });
  const lines = findings.map(({ location, related }) =>
    [location, ...related.map((other) => other.location)].map(({ start }) => start.line),
  );
  expect(lines).toEqual([[4, 5]]);
});

test("where a condition is put into several statements, the first is told, and the others with it; another argument in the same is another matter", () => {
  const code = `import { tool } from "@openai/agents";
import { Pool } from "pg";
import { z } from "zod";
const pool = new Pool();
export const count = tool({
  name: "count",
  description: "Counts",
  parameters: z.object({ session: z.string(), model: z.string() }),
  execute: async ({ session, model }) => {
    const where = "session = '" + session + "'";
    const all = await pool.query("SELECT count(*) FROM calls WHERE " + where);
    const slow = await pool.query("SELECT count(*) FROM calls WHERE ms > 99 AND " + where);
    const one = await pool.query("SELECT count(*) FROM calls WHERE " + where + " AND model = '" + model + "'");
    return JSON.stringify([all.rows, slow.rows, one.rows]);
  },
});`;
  const { findings } = analyzeSources({ "count.ts": code }, { rules: [sql], models });
  const lines = findings.map(({ location, related }) =>
    [location, ...related.map((other) => other.location)].map(({ start }) => start.line),
  );
  expect(lines).toEqual([[11, 12], [13]]);
});

/** A server whose tools delete a file each, and others that write one. */
function serverOf(deleting: readonly string[], writing: readonly string[] = []): string {
  const tool = (name: string, effect: string): string =>
    `server.registerTool("${name}", { inputSchema: { id: z.uuid() } }, async ({ id }) => { await ${effect}; return { content: [] }; });`;
  return `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { rm, writeFile } from "node:fs/promises";
import { z } from "zod";
const server = new McpServer({ name: "files", version: "1.0.0" });
${deleting.map((name) => tool(name, `rm("/srv/${name}/" + id)`)).join("\n")}
${writing.map((name) => tool(name, `writeFile("/srv/${name}/" + id, id)`)).join("\n")}`;
}

/** Where a rule finds something in packages, each a folder: the file, what it says of other tools, and how many of them it names. */
function toldByPackage(rule: Rule, sources: Readonly<Record<string, string>>): readonly (readonly [string, string | undefined, number])[] {
  const { findings } = analyzeSources(sources, { rules: [rule], models, packageOf: (file) => file.split("/")[0] });
  return findings.map(({ location, message, related }) => [location.file, message.split(". ")[1], related.length]);
}

test("where many tools of a package write no record, that is told once; a few are told of each, and other packages are another matter", () => {
  const sources = {
    "many/a.ts": serverOf(["a", "b", "c"]),
    "many/b.ts": serverOf(["d", "e"]),
    "few/a.ts": serverOf(["f", "g"]),
  };
  expect(toldByPackage(log, sources)).toEqual([
    ["few/a.ts", undefined, 0],
    ["few/a.ts", undefined, 0],
    ["many/a.ts", "So it is with 4 other tools of this package.", 4],
  ]);
});

test("where very many tools of a package do the same and nobody is asked, that is told once; one that does something else is another matter", () => {
  const deleting = ["a", "b", "c", "d", "e", "f", "g", "h"];
  expect(toldByPackage(approval, { "many/a.ts": serverOf(deleting, ["save"]), "few/a.ts": serverOf(["i", "j"]) })).toEqual([
    ["few/a.ts", undefined, 0],
    ["few/a.ts", undefined, 0],
    ["many/a.ts", "So it is with 7 other tools of this package.", 7],
    ["many/a.ts", undefined, 0],
  ]);
});

test("of many tools the one that does most is told first, and all the others are named", () => {
  const names = Array.from({ length: 20 }, (_, index) => `t${index}`);
  const graver = `server.registerTool("worst", { inputSchema: { id: z.uuid() } }, async ({ id }) => {
    await rm("/srv/one/" + id); await rm("/srv/two/" + id); return { content: [] }; });`;
  const sources = { "many/a.ts": `${serverOf(names)}\n${graver}` };
  const { findings } = analyzeSources(sources, { rules: [approval], models, packageOf: () => "many" });
  expect(findings.map(({ message }) => message.split(" can ")[0])).toEqual(["The tool `worst`"]);
  expect(findings[0]?.related.filter(({ note }) => note.startsWith("so it is with"))).toHaveLength(20);
});

test("what is accepted of some tools is not accepted of another that comes to be with them", () => {
  const fingerprintFor = (names: readonly string[]): string | undefined =>
    analyzeSources({ "many/a.ts": serverOf(names) }, { rules: [log], models, packageOf: () => "many" }).findings[0]?.fingerprint;
  const names = ["a", "b", "c", "d", "e"];
  expect(fingerprintFor(names)).toBe(fingerprintFor(names.toReversed()));
  expect(fingerprintFor(names)).not.toBe(fingerprintFor([...names, "f"]));
});

test("where a wrapper gets the arguments of several tools, none of them is named; a single one is", () => {
  const server = (tools: readonly string[]): string => `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";
import { z } from "zod";
const server = new McpServer({ name: "files", version: "1.0.0" });
type Run = (args: { root: string }) => Promise<string>;
const counted = (run: Run) => async (args: { root: string }) => ({ content: [{ type: "text" as const, text: await run(args) }] });
const inRoot = (run: Run) => wrapped(run);
const wrapped = (run: Run) => counted(run);
${tools.map((tool) => `server.registerTool("${tool}", { inputSchema: { root: z.string() } }, inRoot(({ root }) => readFile(root + "/${tool}.md", "utf8")));`).join("\n")}`;
  const namesOf = (tools: readonly string[]): readonly string[] =>
    analyzeSources({ "server.ts": server(tools) }, { rules: [path], models }).findings.map(
      ({ message }) => /the tool `(\w+)`/u.exec(message)?.[1] ?? "none",
    );
  expect(namesOf(["read_plan"])).toEqual(["read_plan"]);
  expect(namesOf(["read_plan", "read_notes"])).toEqual(["none", "none"]);
});

test("a check on the way of a secret is nothing that was meant to make it harmless", () => {
  const code = `import pino from "pino";
const record = pino();
const given = process.env.SESSION_TOKEN ?? "";
if (!["on", "off"].includes(given)) record.warn("unknown: " + given);`;
  const { findings } = analyzeSources({ "main.ts": code }, { rules: [secretInLog], models });
  expect(findings.map(({ message, related }) => [message.includes("check"), related])).toEqual([[false, []]]);
});
