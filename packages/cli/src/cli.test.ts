import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { main } from "./main.ts";
import { project, sluice } from "./command.test-data.ts";

const AGENT = `import OpenAI from "openai";
import pg from "pg";

const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [] });
await new pg.Pool().query(reply.choices[0].message.content);
`;
const CLEAN = "export const answer = 42;\n";

// The first run loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

describe("the exit code and the output of a run", () => {
  test("findings: 1, and the report on standard output alone", async () => {
    const { code, stdout, stderr } = await sluice(project({ "src/agent.ts": AGENT }), "check");
    expect(stdout).toContain("src/agent.ts\n");
    expect(stdout).toContain("no-model-output-in-sql");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  });

  test("nothing found: 0", async () => {
    const { code, stdout } = await sluice(project({ "a.ts": CLEAN }), "check");
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "No findings." });
  });

  test("findings below the threshold: 0", async () => {
    const folder = project({ "a.ts": AGENT, "sluice.config.json": '{ "rules": { "no-model-output-in-sql": "low" } }' });
    expect((await sluice(folder, "check", "--fail-on", "medium")).code).toBe(0);
    expect((await sluice(folder, "check")).code).toBe(1);
  });

  test.each(["json", "sarif"])("%s paths count from the folder that is named", async (format) => {
    const folder = project({ "app/src/agent.ts": AGENT, "package.json": "{}" });
    const { stdout } = await sluice(folder, "check", "app", "--format", format);
    expect(stdout).toMatch(/"(?:file|uri)": "src\/agent\.ts"/u);
    expect(stdout).not.toContain(folder);
  });

  test("a configuration above applies, and paths still count from the folder that is named", async () => {
    const folder = project({ "app/src/agent.ts": AGENT, "sluice.config.json": '{ "rules": { "no-model-output-in-sql": "critical" } }' });
    const { stdout } = await sluice(folder, "check", "app");
    expect(stdout).toContain("src/agent.ts\n\n  5:27  critical");
    expect(stdout).not.toContain("app/src");
  });

  test("--output takes the report, standard output stays empty", async () => {
    const folder = project({ "a.ts": AGENT });
    expect(await sluice(folder, "check", "--format", "sarif", "--output", "report.sarif")).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });

  test("--rule runs just that rule", async () => {
    const folder = project({ "a.ts": AGENT });
    expect((await sluice(folder, "check", "--rule", "no-model-output-in-path")).code).toBe(0);
    expect((await sluice(folder, "check", "--rule", "no-model-output-in-path", "--rule", "no-model-output-in-sql")).code).toBe(1);
  });

  test("--quiet is one line per finding", async () => {
    const { stdout } = await sluice(project({ "a.ts": AGENT }), "check", "--quiet");
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  test("the same input gives the same bytes", async () => {
    const folder = project({ "b.ts": AGENT, "a.ts": AGENT });
    const [first, second] = [
      await sluice(folder, "check", "--format", "sarif"),
      await sluice(folder, "check", "b.ts", "a.ts", "--format", "sarif"),
    ];
    expect(first.stdout).toBe(second.stdout);
  });
});

test.each([
  ...["pretty", "json", "sarif"].map((format) => ["check", format, "--preset", "audit"]),
  ...["text", "json", "cyclonedx", "html"].map((format) => ["map", format]),
])("no value of a credential is printed: %s --format %s", async (command, format, ...options) => {
  const { stdout, stderr } = await sluice(project({ "a.ts": KEYS }), command, "--format", format, ...options);
  expect(stdout).not.toBe("");
  for (const value of [TOKEN, PASSWORD]) expect(stdout + stderr).not.toContain(value);
});

/** Made up. */
const TOKEN = "ghp_Zz11Yy22Xx33Ww44Vv55Uu66Tt77Ss88Rr99";
const PASSWORD = "horse7batteryStaple";
const KEYS = `import { exec } from "node:child_process";
import { tool } from "ai";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool({ host: "db.acme.com", user: "postgres", password: "${PASSWORD}" });
const alike = new Pool({ host: "db.acme.com", user: "${PASSWORD}", password: "${PASSWORD}" });
const other = new Pool({ connectionString: "postgres://root:${PASSWORD}@db.acme.com/shop" });
export const ask = tool({
  description: "Asks with ${TOKEN}",
  inputSchema: z.object({ sql: z.string() }),
  execute: async ({ sql }) => {
    exec(\`curl -H "Authorization: Bearer ${TOKEN}" https://x.example/\${sql}\`);
    await fetch("https://x.example/?key=${TOKEN}&q=" + sql);
    await pool.query("${PASSWORD}" + sql);
    return (await other.query(sql)).rows;
  },
});
new StdioClientTransport({ command: "npx", args: ["tools", "--token", "${TOKEN}", "--password=${PASSWORD}"] });
`;

describe("a project's own models and flows", () => {
  test("point the engine at any source and sink", async () => {
    const folder = project({
      "src/db.ts": "export function runQuery(text: string): void {\n  send(text);\n}\n",
      "src/a.ts": 'import { runQuery } from "./db.js";\nimport { readLedger } from "ledger";\n\nrunQuery(`SELECT ${readLedger()}`);\n',
      "sluice.config.json": JSON.stringify({
        models: [
          { package: "ledger", sources: [{ at: "readLedger > call", kind: "ledger-entry" }] },
          { package: "./src/db.ts", sinks: [{ at: "runQuery > arg 0", kind: "ledger-query" }] },
        ],
        flows: [{ id: "no-ledger-in-query", sources: ["ledger-entry"], sinks: ["ledger-query"], severity: "medium" }],
      }),
    });
    const { code, stdout } = await sluice(folder, "check");
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining("4:10  medium  no-ledger-in-query") as string });
  });
});

describe("a usage error is one sentence and exit code 2", () => {
  test.each([
    [["check", "nope"], 'sluice: There is no file or folder "nope". Check the spelling; paths count from the current folder.'],
    [
      ["check", "empty"],
      'sluice: There is no TypeScript or JavaScript file to analyse in "empty"; tests, dependencies and build output do not count.',
    ],
    [
      ["check", "a.ts", "empty"],
      'sluice: There is no TypeScript or JavaScript file to analyse in "empty"; tests, dependencies and build output do not count.',
    ],
    [
      ["check", "README.md"],
      'sluice: There is no TypeScript or JavaScript file to analyse in "README.md"; tests, dependencies and build output do not count.',
    ],
    [
      ["check", "--format", "xml"],
      'sluice: Option "--format <format>" argument "xml" is invalid. Allowed choices are pretty, json, sarif.',
    ],
    [["check", "--formt", "json"], 'sluice: Unknown option "--formt" (Did you mean --format?)'],
    [
      ["check", "--preset", "all"],
      'sluice: Option "--preset <preset>" argument "all" is invalid. Allowed choices are recommended, strict, audit.',
    ],
    [
      ["check", "--rule", "no-model-output-in-sqll"],
      'sluice: There is no rule "no-model-output-in-sqll". Did you mean "no-model-output-in-sql"?',
    ],
    [
      ["check", "--config", "nope.json"],
      /^sluice: The configuration file \S*nope\.json does not exist\. Check the path that --config names\.$/u,
    ],
    [["check", "--config", "broken.json"], 'sluice: broken.json:2:13: "strikt" is not known here. Did you mean "strict"?'],
    [
      ["check", "--output", "no/such/folder.json"],
      'sluice: The report cannot be written to "no/such/folder.json" (its folder does not exist). Name a file in a folder that exists.',
    ],
    [
      ["check", "--output", "empty"],
      'sluice: The report cannot be written to "empty" (it is a folder). Name a file in a folder that exists.',
    ],
    [["chek"], 'sluice: Unknown command "chek" (Did you mean check?)'],
    [["explain", "no-model-output-in-sq"], 'sluice: There is no rule "no-model-output-in-sq". Did you mean "no-model-output-in-sql"?'],
  ])("%j", async (args, sentence) => {
    const folder = project({ "a.ts": CLEAN, "README.md": "", "empty/.gitkeep": "", "broken.json": '{\n  "preset": "strikt"\n}' });
    const { code, stdout, stderr } = await sluice(folder, ...args);
    expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
    if (typeof sentence === "string") expect(stderr).toContain(sentence);
    else expect(stderr.trimEnd()).toMatch(sentence);
  });

  test("no command", async () => {
    const { code, stderr } = await sluice(project({}));
    expect(code).toBe(2);
    expect(stderr).toContain("Usage: sluice");
  });
});

describe("what cannot be read is told, and every other file is analysed", () => {
  const MEGABYTE = 1024 * 1024;

  test.each([
    ["syntax error", { "odd.ts": "const = ;\nfunction (" }, /odd\.ts:1:7: Syntax error/u],
    ["binary file", { "odd.ts": Uint8Array.from([0, 1, 2, 0, 255]) }, /odd\.ts: .*binary/u],
    ["10 MB file", { "odd.ts": "x;\n".repeat(4 * MEGABYTE) }, /odd\.ts: .*12\.0 MB/u],
    [
      "invalid UTF-8",
      { "odd.ts": Uint8Array.from([...Buffer.from("const a = '"), 0xff, 0xfe, ...Buffer.from("';\n")]) },
      /odd\.ts: .*UTF-8/u,
    ],
    ["broken tsconfig", { "tsconfig.json": '{ "compilerOptions": { "paths": ' }, /tsconfig\.json/u],
    ["tsconfig that extends nothing", { "tsconfig.json": '{ "extends": "./none.json" }' }, /tsconfig\.json/u],
    ["broken package.json", { "package.json": "{ nope" }, /package\.json/u],
  ])("%s", async (_, files, notice) => {
    const folder = project({ "agent.ts": AGENT, ...files });
    const { code, stdout, stderr } = await sluice(folder, "check");
    expect(stdout).toContain("no-model-output-in-sql");
    expect(stdout).toMatch(notice);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect((await sluice(folder, "check", "--strict-coverage")).code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("unreadable file", async () => {
    const folder = project({ "agent.ts": AGENT, "odd.ts": CLEAN });
    chmodSync(join(folder, "odd.ts"), 0);
    const { code, stdout } = await sluice(folder, "check");
    expect(stdout).toMatch(/odd\.ts: .*could not be read/u);
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === "win32")("link that leads out of the project", async () => {
    const folder = project({ "agent.ts": AGENT });
    symlinkSync("/etc/hostname", join(folder, "odd.ts"));
    const { code, stdout } = await sluice(folder, "check");
    expect(stdout).toMatch(/odd\.ts: .*link/iu);
    expect(code).toBe(1);
  });

  test("nothing could be read at all: that is not clean", async () => {
    const { code, stdout } = await sluice(project({ "odd.ts": Uint8Array.from([0, 1, 2]) }), "check");
    expect(stdout).toContain("Nothing was analysed.");
    expect(code).toBe(2);
  });

  test("SARIF says it too", async () => {
    const { stdout } = await sluice(project({ "agent.ts": AGENT, "odd.ts": Uint8Array.from([0]) }), "check", "--format", "sarif");
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [{ invocations: [{ toolExecutionNotifications: [{ descriptor: { id: "binary" } }] }] }],
    });
  });
});

describe("a bug of ours", () => {
  const folder = (): string => project({ "a.ts": CLEAN });
  const brokenPipe = (): never => {
    throw new Error("Out of paper.\nSecond line");
  };

  test("is one sentence with the stage, no stack, and exit code 3", async () => {
    let stderr = "";
    const io = { cwd: folder(), env: {}, stdout: { write: brokenPipe }, stderr: { write: (text: string) => (stderr += text) } };
    expect(await main(["check"], io)).toBe(3);
    expect(stderr).toBe(
      "sluice: Sluice failed while writing the report: Out of paper. This is a bug of Sluice, not of your code: please report it.\nSet SLUICE_DEBUG=1 to see where it happened.\n",
    );
  });

  test("shows its stack to those who ask", async () => {
    let stderr = "";
    const io = {
      cwd: folder(),
      env: { SLUICE_DEBUG: "1" },
      stdout: { write: brokenPipe },
      stderr: { write: (text: string) => (stderr += text) },
    };
    await main(["check"], io);
    expect(stderr).toContain("Caused by: Error: Out of paper.");
  });
});

test("what a configuration says does not move the terminal", async () => {
  const { stderr } = await sluice(project({ "a.ts": CLEAN, "sluice.config.json": String.raw`{ "\u001b[2Jx": 1 }` }), "check");
  expect(stderr).toContain('Unknown key "\u241b[2Jx".');
});

describe("help", () => {
  test.each([["--help"], ["check", "--help"]])("%j", async (...args) => {
    const { code, stdout } = await sluice("/", ...args);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: sluice");
  });

  test("--version", async () => {
    expect((await sluice("/", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test("rules, with those of the project", async () => {
    const folder = project({ "sluice.config.json": '{ "flows": [{ "id": "a-b", "sources": ["secret"], "sinks": ["sql"] }] }' });
    const { stdout } = await sluice(folder, "rules");
    expect(stdout).toMatch(/^no-model-output-in-sql +high +recommended /mu);
    expect(stdout).toMatch(/^a-b +high +recommended +secret reaches sql$/mu);
  });

  test("explain", async () => {
    expect((await sluice("/", "explain", "no-model-output-in-sql")).stdout).toContain("How to mend it:");
  });
});

test("--types asks the type checker what a receiver is that the code does not name", async () => {
  const folder = project({
    "package.json": '{ "dependencies": { "pg": "^8.0.0", "acme-context": "^1.0.0" } }',
    "node_modules/pg/package.json": '{ "name": "pg", "types": "index.d.ts" }',
    "node_modules/pg/index.d.ts": "export declare class Pool { query(sql: string): Promise<unknown>; }",
    "node_modules/acme-context/package.json": '{ "name": "acme-context", "types": "index.d.ts" }',
    "node_modules/acme-context/index.d.ts":
      'import { Pool } from "pg"; export declare function open(): { db: Pool; log: { query(text: string): void } };',
    "agent.ts": `import { open } from "acme-context";
import OpenAI from "openai";

const { db, log } = open();
const reply = await new OpenAI().responses.create({ model: "m", input: "" });
log.query(reply.output_text);
await db.query(reply.output_text);
`,
  });
  expect((await sluice(folder, "check", "--quiet")).stdout).toBe("");
  expect((await sluice(folder, "check", "--quiet", "--types")).stdout).toMatch(/^agent\.ts:7:16 high no-model-output-in-sql [^\n]*\n$/u);
});
