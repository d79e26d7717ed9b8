import { atPreset, type Rule } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { describe, expect, test } from "vitest";
import { certaintyOf, type Certainty } from "./certainty.test-data.ts";
import annotation from "./no-misleading-tool-annotation/rule.ts";
import environment from "./no-environment-passthrough/rule.ts";
import approval from "./require-approval-gate/rule.ts";
import log from "./require-tool-call-log/rule.ts";
import schemaRule from "./require-tool-schema/rule.ts";

/** How sure a rule is of what the code of a tool with the arguments `args` does. */
function certaintyOfTool(rule: Rule, code: string, imports: string): Certainty {
  const tool = `export const tools = { t: tool({ inputSchema: z.object({ of: z.string() }), execute: async (args) => { ${code}; } }) };`;
  return certaintyOf(rule, `import { tool } from "ai";\nimport { z } from "zod";\n${imports}\n${tool}`);
}

describe("a command", () => {
  const IMPORTS = [
    'import { execFileSync, execSync } from "node:child_process";',
    'import path from "node:path";',
    'import { randomUUID } from "node:crypto";',
    "const same = (...more: string[]) => execFileSync('adb', more);",
    "const device = (list: string[]) => execFileSync('xcrun', list);",
    "const bridge = (...more: string[]) => execFileSync(process.env.BRIDGE ?? 'adb', more);",
  ].join("\n");
  const OPTIONS = "abcdefghij"
    .split("")
    .map((option) => `if (args.of.includes("${option}")) line += " --${option} " + args.of;`)
    .join(" ");
  test.each([
    ['execSync("git status && our-own-reporter")', "lead"],
    ['execSync("docker ps | our-own-reporter")', "lead"],
    ['execSync("git -C /srv log | our-own-reporter")', "lead"],
    ['execSync("git status && git gc")', "certain"],
    ['execFileSync("xcrun", ["simctl", "list", "devices"])', "nothing"],
    ['execFileSync("xcrun", ["simctl", "erase", "all"])', "certain"],
    ['execFileSync("xcrun", ["simctl", "bootstatus"])', "lead"],
    ['execFileSync("xcrun", ["simctl", "io", "booted", "recordVideo", ...(args.of ? ["--force"] : []), args.of])', "lead"],
    ['execFileSync("xcrun", ["simctl", ...[args.of], "booted"])', "certain"],
    ['device(["simctl", "io", ...[args.of]]); device(["simctl", ...["list", "devices"]])', "lead"],
    ['execFileSync("pkill", ["-f", "simctl.*recordVideo"])', "lead"],
    ['execFileSync("pkill", ["-f", args.of])', "certain"],
    ['execSync("pkill -f recordVideo")', "lead"],
    ["execSync(`pkill -f ${args.of}`)", "certain"],
    ['execFileSync("adb", ["-s", "emulator", "get-state"])', "nothing"],
    ['execFileSync("adb", ["shell", "rm", "/sdcard/a"])', "certain"],
    ['execFileSync("adb", ["-s", "emulator", "uninstall", "app"])', "certain"],
    ['execFileSync("adb", ["shell", "input", "tap", "10", "10"])', "lead"],
    ['bridge("devices")', "nothing"],
    ['bridge("reconnect")', "lead"],
    ['execFileSync(process.env.BRIDGE ?? "adb", ["devices"])', "nothing"],
    ['same("devices")', "nothing"],
    ["bridge(args.of)", "certain"],
    ['execSync("adb -s emulator shell getprop")', "nothing"],
    ['execSync("adb uninstall app")', "certain"],
    ['execFileSync("docker", ["rm", "-f", randomUUID()])', "lead"],
    ['execFileSync("docker", ["rm", "-f", args.of])', "certain"],
    ['execFileSync("docker", ["volume", "rm", "data"])', "certain"],
    ['execFileSync("docker", ["ps"])', "nothing"],
    ['execFileSync("fly", ["machines", "list", "--app", args.of])', "nothing"],
    ['execFileSync("fly", ["machines", "stop", "web"])', "certain"],
    ['execFileSync("fly", ["deploy"])', "certain"],
    ['execFileSync("go", ["doc", args.of])', "nothing"],
    ['execFileSync("swift", ["package", "describe", "--type", "json"])', "nothing"],
    ['execFileSync("npm", ["view", args.of])', "nothing"],
    ['execFileSync("npm", ["install"])', "certain"],
    ['execSync("npm audit --json")', "nothing"],
    ['execSync("npm audit fix")', "certain"],
    ['execFileSync("some-linter", ["--fast"])', "lead"],
    ['execFileSync("some-linter", ["--fast", args.of])', "certain"],
    ['execSync("some-linter --fast && rm -rf out")', "certain"],
    ['execSync("some-linter --fast > report.txt")', "certain"],
    ['execSync("some-linter --fast 2>/dev/null")', "lead"],
    ["execSync(`some-linter ${args.of}`)", "certain"],
    ['execFileSync("bash", ["-c", "some-linter --fast"])', "lead"],
    ['execFileSync("bash", ["-c", "ls | wc -l"])', "nothing"],
    ['execFileSync("bash", ["-c", "git push"])', "certain"],
    ['execFileSync(path.join(process.env.TOOLS ?? "", "unknown"), [])', "lead"],
    ['execFileSync(`${process.env.TOOLS}/bin/rg`, ["-n", args.of])', "nothing"],
    [`let line = "docker images"; ${OPTIONS} execSync(line)`, "nothing"],
    [`let line = "docker images"; ${OPTIONS} line += " && docker system prune -f"; execSync(line)`, "certain"],
    [`let line = "docker system prune"; ${OPTIONS} execSync(line)`, "certain"],
    ['let line = "docker ps"; args.of.split(" ").forEach((each) => (line += ` --filter "${each}"`)); execSync(line)', "nothing"],
    ['let line = "docker ps"; args.of.split(" ").forEach((each) => (line += ` ; docker rmi "${each}"`)); execSync(line)', "certain"],
    ['execFileSync(`${process.env.TOOLS}/bin/rm`, ["-r", "out"])', "certain"],
  ])("%s: %s", (code, expected) => {
    expect(certaintyOfTool(approval, code, IMPORTS)).toBe(expected);
    expect(certaintyOfTool(log, code, IMPORTS)).toBe(expected);
  });
});

describe("records and folders", () => {
  const IMPORTS = [
    'import { mkdirSync, writeFileSync } from "node:fs";',
    'import pg from "pg";',
    'import { createClient } from "@supabase/supabase-js";',
    "const pool = new pg.Pool(), supabase = createClient(process.env.URL ?? '', process.env.KEY ?? '');",
  ].join("\n");
  test.each([
    ['pool.query("INSERT INTO notes (text) VALUES ($1)", [args.of])', "certain", "certain"],
    ['pool.query("INSERT INTO notes (id) VALUES ($1) ON CONFLICT (id) DO NOTHING", [args.of])', "certain", "certain"],
    ['pool.query("INSERT INTO notes (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET n = 1", [args.of])', "certain", "certain"],
    ['pool.query("INSERT OR REPLACE INTO notes (id) VALUES ($1)", [args.of])', "certain", "certain"],
    ['pool.query("UPDATE notes SET text = $1", [args.of])', "certain", "certain"],
    ["pool.query(args.of)", "certain", "certain"],
    ['supabase.from("notes").insert({ text: args.of })', "certain", "certain"],
    ['supabase.from("notes").upsert({ text: args.of })', "certain", "certain"],
    ['supabase.rpc("run_report", { days: 7 })', "lead", "lead"],
    ['supabase.rpc("run_report", { sql: args.of })', "certain", "certain"],
    ['supabase.rpc("set_owner", { id: 7 })', "certain", "certain"],
    ['supabase.rpc("match_notes", { text: args.of })', "nothing", "nothing"],
    ["mkdirSync(args.of, { recursive: true })", "nothing", "lead"],
    ["writeFileSync(args.of, '')", "certain", "certain"],
  ])("%s: %s, %s", (code, approved, logged) => {
    expect([certaintyOfTool(approval, code, IMPORTS), certaintyOfTool(log, code, IMPORTS)]).toEqual([approved, logged]);
  });
});

describe("a page of a browser", () => {
  const IMPORTS = [
    'import { chromium } from "playwright";',
    "const page = await (await chromium.launch()).newPage();",
    "const signIn = async () => { await page.fill('#name', process.env.NAME ?? ''); await page.click('#in'); };",
  ].join("\n");
  test.each([
    ["await signIn(); await page.textContent('#news')", "lead"],
    ["await signIn(); await page.fill('#review', args.of)", "certain"],
    ["await page.click(args.of)", "certain"],
    ["await page.getByText(args.of).click()", "certain"],
    ["await page.locator('#review').fill(args.of)", "certain"],
    ["await page.locator('#review').fill('fine')", "lead"],
    ["page.on('console', (message) => { message.type(); }); await page.textContent('#news')", "nothing"],
  ])("%s: %s", (code, expected) => {
    expect(certaintyOfTool(log, code, IMPORTS)).toBe(expected);
  });
});

test("keys that are handed on as a list are the program's own as well", () => {
  const imports = 'import { Redis } from "ioredis";\nconst redis = new Redis();\nconst forget = (...keys: string[]) => redis.del(...keys);';
  expect(certaintyOfTool(approval, "forget(`note:${args.of}`, `notes:${args.of}`)", imports)).toBe("nothing");
  expect(certaintyOfTool(approval, "forget(args.of)", imports)).toBe("certain");
});

test("what is worked out from records holds none", () => {
  const IMPORTS = 'import Database from "better-sqlite3";\nconst db = new Database("/srv/notes.db");';
  const tables = "CREATE TABLE IF NOT EXISTS notes (id TEXT); ";
  expect(
    certaintyOfTool(approval, `db.exec("${tables}DROP INDEX IF EXISTS by_id; CREATE INDEX IF NOT EXISTS by_id ON notes (id)")`, IMPORTS),
  ).toBe("nothing");
  expect(certaintyOfTool(approval, `db.exec("${tables}DROP TABLE notes")`, IMPORTS)).toBe("certain");
});

test("a record that a setting may switch off is less than one, and better than none", () => {
  const IMPORTS = `import { rm } from "node:fs/promises";
const isLoud = process.env.LOUD === "1";
class Logger {
  silent = false;
  debug(text: string, fields: object): void { if (!this.silent) console.error(text, JSON.stringify(fields)); }
}
const logger = new Logger();
const trace = (text: string, fields: object): void => { if (isLoud) console.error(text, JSON.stringify(fields)); };
const traceSome = (text: string, fields: { of: string }): void => { if (fields.of) console.error(text, JSON.stringify(fields)); };`;
  const after = (record: string): string => `${record}; await rm("/srv/drafts/" + args.of)`;
  expect(certaintyOfTool(log, after('console.error("erase", args)'), IMPORTS)).toBe("nothing");
  expect(certaintyOfTool(log, after('logger.debug("erase", args)'), IMPORTS)).toBe("lead");
  expect(certaintyOfTool(log, after('trace("erase", args)'), IMPORTS)).toBe("lead");
  expect(certaintyOfTool(log, after('if (process.env.TRACE) console.error("erase", args)'), IMPORTS)).toBe("lead");
  expect(certaintyOfTool(log, after('traceSome("erase", args)'), IMPORTS)).toBe("certain");
  expect(certaintyOfTool(log, after('if (args.of) console.error("erase", args)'), IMPORTS)).toBe("certain");
});

test("what counts how the program is used is no effect of a tool", () => {
  const post = (url: string): string => `fetch("${url}", { method: "POST", body: JSON.stringify({ of: args.of }) })`;
  expect(certaintyOfTool(log, post("https://eu.i.posthog.com/i/v0/e/"), "")).toBe("nothing");
  expect(certaintyOfTool(log, post("https://pages.example/v2/scrape"), "")).toBe("nothing");
  expect(certaintyOfTool(log, post("https://shop.example/parsed-orders"), "")).toBe("certain");
  expect(certaintyOfTool(log, post("https://shop.example/orders"), "")).toBe("certain");
});

test("a hint is contradicted by what the program shows, not by what a command may do", () => {
  const tool = (code: string): string => `
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { execFileSync } from "node:child_process";
import { z } from "zod";
const server = new McpServer({ name: "a", version: "1.0.0" });
server.registerTool("t", { inputSchema: { of: z.string() }, annotations: { readOnlyHint: true } }, async ({ of }) => ({ content: [{ type: "text", text: String(${code}) }] }));`;
  const found = (code: string): number =>
    analyzeSources({ "server.ts": tool(code) }, { rules: [atPreset(annotation, "recommended")], models }).findings.length;
  expect(found('execFileSync("device-tool", ["screen-size", "--device", of])')).toBe(0);
  expect(found('execFileSync("rm", ["--", of])')).toBe(1);
  expect(found('execFileSync("sh", ["-c", of])')).toBe(1);
});

describe("a schema", () => {
  const certainty = (schema: string, result = "args"): Certainty => {
    const tool = `tool({ inputSchema: ${schema}, execute: async (args) => ${result} })`;
    return certaintyOf(
      schemaRule,
      `import { readFile, writeFile } from "node:fs/promises";\nimport { jsonSchema, tool } from "ai";\nimport { z } from "zod";\nexport const tools = { t: ${tool} };`,
    );
  };
  test.each([
    ["z.object({ id: z.uuid(), labels: z.record(z.string(), z.unknown()).optional() })", "lead"],
    ["z.object({ id: z.uuid(), labels: z.record(z.string(), z.string()) })", "nothing"],
    ["z.object({ labels: z.record(z.string(), z.unknown()), options: z.any() })", "certain"],
    ["z.object({ width: z.number(), options: z.any() })", "lead"],
    ["z.record(z.string(), z.any())", "certain"],
    ["z.object({ id: z.uuid(), options: z.object({ width: z.number() }).passthrough() })", "certain"],
    ["z.object({ id: z.uuid(), labels: z.object({}).passthrough().optional() })", "lead"],
    ["z.object({ id: z.uuid(), labels: z.looseObject({}) })", "lead"],
    ["z.object({}).passthrough()", "certain"],
    ["jsonSchema({ type: 'object', properties: { labels: { type: 'object', additionalProperties: true } } })", "lead"],
    ["jsonSchema({ type: 'object', properties: { id: { type: 'string' } }, additionalProperties: true })", "certain"],
    ["jsonSchema({ type: 'object' })", "certain"],
  ])("%s: %s", (schema, expected) => {
    expect(certainty(schema)).toBe(expected);
  });

  test.each([
    ["JSON.stringify(args.value).length", "lead"],
    ["console.info(args.value)", "lead"],
    ["writeFile(`/srv/${args.name}.json`, args.value)", "certain"],
    ["readFile(String(args.value))", "certain"],
  ])("a field of any type: %s: %s", (result, expected) => {
    expect(certainty("z.object({ name: z.uuid(), value: z.any() })", result)).toBe(expected);
  });
});

test("a client that runs nobody else's code may well have the whole environment", () => {
  const certainty = (program: string): Certainty => {
    const code = `execFileSync(${program}, ["--", args.of], { env: { ...process.env } })`;
    return certaintyOfTool(environment, code, 'import { execFileSync } from "node:child_process";');
  };
  expect(certainty('"kubectl"')).toBe("lead");
  expect(certainty('process.env.IDB ?? "idb"')).toBe("lead");
  expect(certainty('"npm"')).toBe("certain");
  expect(certainty("process.env.PROGRAM ?? ''")).toBe("certain");
});

describe("a record that one of many functions writes", () => {
  const program = (writers: number, last: string): string => {
    const list = [...Array.from({ length: writers - 1 }, () => "(text) => console.info(text)"), last].join(", ");
    const run = "execute: async ({ path, kind }) => { writers[kind](path); appendFileSync(path, kind); }";
    return `import { appendFileSync } from "node:fs";\nimport { tool } from "ai";\nimport { z } from "zod";\nconst writers = [${list}];
export const tools = { t: tool({ inputSchema: z.object({ path: z.string(), kind: z.number() }), ${run} }) };`;
  };
  test.each([
    [3, "(text) => console.warn(text)", "nothing"],
    [20, "(text) => console.warn(text)", "nothing"],
    [3, "(text) => text.length", "certain"],
  ] as const)("of %i, the last of which is %s", (writers, last, expected) => {
    expect(certaintyOf(log, program(writers, last))).toBe(expected);
  });
});

describe("an effect that is some functions away", () => {
  const STEPS = [
    "const one = (of: string) => rmSync(of);",
    "const two = (of: string) => one(of);",
    "const three = (of: string) => two(of);",
    "const four = (of: string) => three(of);",
    "const many = (of: string) => Promise.all([of].map((each) => two(each)));",
    "const waited = (of: string) => new Promise<void>((resolve) => { many(of); resolve(); });",
  ].join("\n");
  const IMPORTS = `import { rmSync } from "node:fs";\n${STEPS}`;
  test.each([
    ["three(args.of)", "certain"],
    ["four(args.of)", "lead"],
    ["many(args.of)", "certain"],
    ["await Promise.all([args.of].map((each) => many(each)))", "certain"],
    ["await Promise.all([args.of].map((each) => waited(each)))", "lead"],
  ])("%s: %s", (code, expected) => {
    expect(certaintyOfTool(approval, code, IMPORTS)).toBe(expected);
  });

  const dispatched = (statement: string): string => `import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
${IMPORTS}
const handle = (of: string) => three(of);
const handleFar = (of: string) => four(of);
const shared = (of: string) => three(of);
shared("a");
const server = new Server({ name: "s", version: "1" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [{ name: "t", inputSchema: { type: "object" } }] }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => { ${statement} return { content: [] }; });`;
  test.each([
    ["what a branch of a dispatcher calls is the handler", 'if (params.name === "t") { handle(String(params.arguments)); }', "certain"],
    ["what others call as well is not", 'if (params.name === "t") { shared(String(params.arguments)); }', "lead"],
    ["one more is one too many", 'if (params.name === "t") { handleFar(String(params.arguments)); }', "lead"],
  ])("%s", (_, statement, expected) => {
    expect(certaintyOf(approval, dispatched(statement))).toBe(expected);
  });
});

describe("a request that is posted", () => {
  test.each([
    [
      "to a place that the program writes down",
      'await fetch("https://api.example.com/v1/orders", { method: "POST", body: args.of })',
      "certain",
    ],
    ["to such a place of an unknown service", "await fetch(`${BASE}/api/v2/orders`, { method: 'POST', body: args.of })", "certain"],
    ["to an address of which nothing is seen", "await fetch(BASE, { method: 'POST', body: args.of })", "lead"],
    ["to the way in for procedures of any sort", "await fetch(`${BASE}/v1/rpc`, { method: 'POST', body: args.of })", "lead"],
    ["to an address of which part is a language model's", "await fetch(`${BASE}/v1/${args.of}`, { method: 'POST' })", "certain"],
    ["to where a list is put in order", "await fetch(`${BASE}/rerank`, { method: 'POST', body: args.of })", "nothing"],
  ])("%s", (_, code, expected) => {
    expect(certaintyOfTool(log, code, "const BASE = process.env.SERVICE;")).toBe(expected);
  });
});
