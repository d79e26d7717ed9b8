import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@sluice/rules";
import { afterEach, describe, expect, test, vi } from "vitest";
import plugin from "./index.ts";
import { LINTERS, lint, messagesOf, writeFiles } from "./lint.test-data.ts";

const SHELL = `import { exec } from "node:child_process";
export function run(command) {
  exec(command);
}
`;
const AGENT = `import OpenAI from "openai";
import { run } from "./shell.js";
const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [], max_completion_tokens: 100 });
run(reply.choices[0].message.content);
`;
const SAFE_AGENT = AGENT.replace("reply.choices[0].message.content", '"ls"');

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
    const root = writeFiles({ "shell.ts": SHELL, "agent.ts": AGENT });
    expect(lint(root, "shell.ts", SHELL, Linter)).toEqual([expect.stringMatching(/^3:8 .*\(source: agent\.ts:4\)\.$/u)]);
    expect(lint(root, "agent.ts", AGENT, Linter)).toEqual([]);
  });

  test("plain JavaScript goes through ESLint's own parser", () => {
    const root = writeFiles({ "shell.js": SHELL, "agent.mjs": AGENT });
    expect(lint(root, "shell.js", SHELL, Linter)).toHaveLength(1);
  });

  test("the range is the tainted expression", () => {
    const root = writeFiles({ "shell.ts": SHELL, "agent.ts": AGENT });
    const [message] = messagesOf(root, "shell.ts", SHELL, Linter);
    expect(message).toMatchObject({
      ruleId: "sluice/no-model-output-in-shell",
      line: 3,
      column: 8,
      endLine: 3,
      endColumn: 15,
      severity: 2,
    });
  });

  test("unsaved text counts, not what the disk has", () => {
    const root = writeFiles({ "shell.ts": SHELL, "agent.ts": AGENT });
    const checked = SHELL.replace("exec(command)", 'exec("ls")');
    expect(lint(root, "shell.ts", checked, Linter)).toEqual([]);
    expect(lint(root, "shell.ts", `\n${SHELL}`, Linter)).toEqual([expect.stringMatching(/^4:8 /u)]);
    expect(lint(root, "shell.ts", SHELL, Linter)).toHaveLength(1);
  });

  test("a file that is on no disk yet can use those that are", () => {
    const ask = AGENT.replace(/^import \{ run.*$/mu, "").replace(/^run\(/mu, "export default (");
    const root = writeFiles({ "ask.ts": ask });
    const text = 'import answer from "./ask.js";\nimport { exec } from "node:child_process";\nexec(answer);\n';
    expect(lint(root, "new.ts", text, Linter)).toEqual([expect.stringMatching(/^3:6 .*\(source: ask\.ts:4\)\.$/u)]);
  });

  test("a mistake in the configuration is one message on the first line", () => {
    const root = writeFiles({ "sluice.config.json": '{ "preset": "nope" }', "shell.ts": SHELL });
    expect(lint(root, "shell.ts", SHELL, Linter)).toEqual([expect.stringMatching(/^1:1 sluice\.config\.json:1:\d+: /u)]);
  });
});

test("another file that changes on the disk is seen", () => {
  const root = writeFiles({ "shell.ts": SHELL, "agent.ts": SAFE_AGENT });
  vi.useFakeTimers({ toFake: ["performance"] });
  expect(lint(root, "shell.ts", SHELL)).toEqual([]);
  writeFileSync(join(root, "agent.ts"), AGENT);
  vi.advanceTimersByTime(2000);
  expect(lint(root, "shell.ts", SHELL)).toHaveLength(1);
  writeFileSync(join(root, "sluice.config.json"), '{ "exclude": ["agent.ts"] }');
  vi.advanceTimersByTime(2000);
  expect(lint(root, "shell.ts", SHELL)).toEqual([]);
});

test("a file that the configuration excludes is silent", () => {
  const root = writeFiles({ "sluice.config.json": '{ "exclude": ["shell.ts"] }', "shell.ts": SHELL, "agent.ts": AGENT });
  expect(lint(root, "shell.ts", SHELL)).toEqual([]);
});

test("files that hold no code are silent", () => {
  expect(lint(writeFiles({ "agent.ts": AGENT }), "notes.md", "const a = 1;")).toEqual([]);
});
