import type { Finding, Location, Rule, Run } from "@sluice/core";

/** A small project that was checked by hand. */
const sources: Readonly<Record<string, string>> = {
  "src/agent.ts": `import { runQuery } from "./db.js";

export async function answer(question: string) {
  const reply = await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: question }] });
  const sql = reply.choices[0].message.content;
  return runQuery(sql);
}
`,
  "src/db.ts": `export function runQuery(text: string) {
	return pool.query(text); // 表
}
`,
  "src/files.ts": `if (!file.startsWith(root)) throw new Error();

\u001b[2Jconst 表 = readFile(\u202efile);
`,
};

/** The lines of a file of the example. */
export function sourceLines(file: string): readonly string[] | undefined {
  return sources[file]?.split("\n");
}

/** The place of `text` in a file of the example: where it first stands after `after`. */
export function locate(file: string, text: string, after = ""): Location {
  const source = sources[file] ?? "";
  const offset = source.indexOf(text, source.indexOf(after));
  const before = source.slice(0, offset).split("\n");
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { file, start, end: { line: start.line, column: start.column + text.length } };
}

export const rules: readonly Rule[] = [
  {
    id: "no-model-output-in-sql",
    title: "Text chosen by a model is run as SQL",
    severity: "high",
    confidence: "high",
    cwe: [89],
    owasp: ["LLM10", "ASI02"],
    preset: "recommended",
    since: "0.1.0",
    flow: { sources: ["model-output"], sinks: ["sql"] },
    message: "{{source}} is run as SQL by {{sink}}.",
    docs: { why: "The model chooses the query.", fix: "Pass what the model chose as a query parameter.", misses: "Unknown drivers." },
  },
  {
    id: "no-model-output-in-path",
    title: "Text chosen by a model becomes a path",
    severity: "medium",
    confidence: "low",
    cwe: [22, 1427],
    owasp: [],
    preset: "strict",
    since: "0.1.0",
    flow: { sources: ["model-output"], sinks: ["path"] },
    message: "{{source}} is a path.",
    docs: { why: "The model leaves the folder.", fix: "Resolve, then compare.", misses: "Links." },
  },
];

const findings: readonly Finding[] = [
  {
    ruleId: "no-model-output-in-sql",
    message: "The reply of chat.completions.create is run as SQL by pool.query.",
    severity: "high",
    confidence: "high",
    location: locate("src/db.ts", "text", "query"),
    codeFlow: [
      { location: locate("src/agent.ts", "client.chat.completions.create"), note: "returned by chat.completions.create", kind: "source" },
      { location: locate("src/agent.ts", "sql", "runQuery(sql)"), note: "passed to runQuery(text)", kind: "step" },
      { location: locate("src/db.ts", "text", "query"), note: "run as SQL by pool.query", kind: "sink" },
    ],
    related: [],
    fingerprint: "00ff00ff00ff00ff",
  },
  {
    ruleId: "no-model-output-in-path",
    message: "A model chose [this](https://example.com) path\u001b[31m.",
    severity: "medium",
    confidence: "low",
    location: locate("src/files.ts", "\u202efile"),
    codeFlow: [],
    related: [{ location: locate("src/files.ts", "file.startsWith(root)"), note: "this check compares a prefix without a separator" }],
    fingerprint: "11ee11ee11ee11ee",
  },
];

/** The run of the example. */
export const run: Run = {
  findings,
  notices: [
    { kind: "too-large", message: "The file has 10.0 MB, more than the limit of 2.0 MB; it was skipped.", file: "vendor/big file#1.js" },
    {
      kind: "syntax-error",
      message: "Syntax error: ';' expected. The rest of the file was analysed.",
      file: "src/odd.ts",
      position: { line: 3, column: 7 },
    },
    { kind: "budget", message: "The analysis stopped early." },
  ],
  coverage: { files: 4, lines: 1234, functions: 12, calls: 40, unresolvedCalls: 3, skippedFiles: 1 },
  duration: 12,
};

/** A run that saw everything and found nothing. */
export const cleanRun: Run = {
  findings: [],
  notices: [],
  coverage: { files: 1, lines: 1, functions: 1, calls: 0, unresolvedCalls: 0, skippedFiles: 0 },
};
