import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@sluice/rules";
import { afterEach, describe, expect, test, vi } from "vitest";
import plugin from "./index.ts";
import { LINTERS, lint, messagesOf, writeFiles } from "./testing/lint.ts";

const DATABASE = `import pg from "pg";
const pool = new pg.Pool();
export async function run(text) {
  return await pool.query(text);
}
`;
const AGENT = `import OpenAI from "openai";
import { run } from "./db.js";
const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [] });
await run(reply.choices[0].message.content);
`;
const SAFE_AGENT = AGENT.replace("reply.choices[0].message.content", '"SELECT 1"');

afterEach(() => {
  vi.useRealTimers();
});

test("every rule is there, and each preset holds those of the smaller ones", () => {
  expect(Object.keys(plugin.rules).sort()).toEqual([...rules.map(({ id }) => id), "project-flow"].sort());
  const sizes = (["recommended", "strict", "audit"] as const).map((preset) => Object.keys(plugin.configs[preset].rules ?? {}).length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(sizes[2]).toBe(rules.length + 1);
});

describe.each(LINTERS)("%s", (_name, Linter) => {
  test("a flow through two files is reported where it ends, with the place where it starts", () => {
    const root = writeFiles({ "db.ts": DATABASE, "agent.ts": AGENT });
    expect(lint(root, "db.ts", DATABASE, Linter)).toEqual([expect.stringMatching(/^4:27 .*\(source: agent\.ts:3\)$/u)]);
    expect(lint(root, "agent.ts", AGENT, Linter)).toEqual([]);
  });

  test("plain JavaScript goes through ESLint's own parser", () => {
    const root = writeFiles({ "db.js": DATABASE, "agent.mjs": AGENT });
    expect(lint(root, "db.js", DATABASE, Linter)).toHaveLength(1);
  });

  test("the range is the tainted expression", () => {
    const root = writeFiles({ "db.ts": DATABASE, "agent.ts": AGENT });
    const [message] = messagesOf(root, "db.ts", DATABASE, Linter);
    expect(message).toMatchObject({ ruleId: "sluice/no-model-output-in-sql", line: 4, column: 27, endLine: 4, endColumn: 31, severity: 2 });
  });

  test("unsaved text counts, not what the disk has", () => {
    const root = writeFiles({ "db.ts": DATABASE, "agent.ts": AGENT });
    const checked = DATABASE.replace("pool.query(text)", 'pool.query("SELECT $1", [text])');
    expect(lint(root, "db.ts", checked, Linter)).toEqual([]);
    expect(lint(root, "db.ts", `\n${DATABASE}`, Linter)).toEqual([expect.stringMatching(/^5:27 /u)]);
    expect(lint(root, "db.ts", DATABASE, Linter)).toHaveLength(1);
  });

  test("a file that is on no disk yet is part of the program", () => {
    const root = writeFiles({ "agent.ts": AGENT });
    expect(lint(root, "db.ts", DATABASE, Linter)).toHaveLength(1);
  });

  test("a mistake in the configuration is one message on the first line", () => {
    const root = writeFiles({ "sluice.config.json": '{ "preset": "nope" }', "db.ts": DATABASE });
    expect(lint(root, "db.ts", DATABASE, Linter)).toEqual([expect.stringMatching(/^1:1 sluice\.config\.json:1:\d+: /u)]);
  });
});

test("another file that changes on the disk is seen", () => {
  const root = writeFiles({ "db.ts": DATABASE, "agent.ts": SAFE_AGENT });
  vi.useFakeTimers({ toFake: ["performance"] });
  expect(lint(root, "db.ts", DATABASE)).toEqual([]);
  writeFileSync(join(root, "agent.ts"), AGENT);
  vi.advanceTimersByTime(2000);
  expect(lint(root, "db.ts", DATABASE)).toHaveLength(1);
  writeFileSync(join(root, "sluice.config.json"), '{ "exclude": ["agent.ts"] }');
  vi.advanceTimersByTime(2000);
  expect(lint(root, "db.ts", DATABASE)).toEqual([]);
});

test("a file that the configuration excludes is silent", () => {
  const root = writeFiles({ "sluice.config.json": '{ "exclude": ["db.ts"] }', "db.ts": DATABASE, "agent.ts": AGENT });
  expect(lint(root, "db.ts", DATABASE)).toEqual([]);
});

test("files that hold no code are silent", () => {
  expect(lint(writeFiles({ "agent.ts": AGENT }), "notes.md", "const a = 1;")).toEqual([]);
});
