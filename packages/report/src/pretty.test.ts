import type { Finding, Run, Step } from "@sluice/core";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { cleanRun, locate, rules, run, sourceLines } from "./example-run.test-data.ts";
import { reportPretty } from "./pretty.ts";
import type { PrettyOptions } from "./pretty.ts";

const options: PrettyOptions = { chalk: new Chalk({ level: 0 }), width: 100, sourceLines, isQuiet: false };
const [sql] = run.findings as readonly [Finding];

function print(input: Run = run, changes: Partial<PrettyOptions> = {}): string {
  return reportPretty(input, rules, { ...options, ...changes });
}

test("the whole page", () => {
  expect(print()).toMatchInlineSnapshot(`
    "src/db.ts

      2:20  high  no-model-output-in-sql
      The reply of chat.completions.create is run as SQL by pool.query.

        ╭ src/agent.ts
      4 │   const reply = await client.chat.completions.create({ model: "m", messages: [{ role: "user",…
        │                       ────────────────────────────── 1 returned by chat.completions.create
        ⋮
      6 │   return runQuery(sql);
        │                   ─── 2 passed to runQuery(text)
        ╭ src/db.ts
      2 │   return pool.query(text); // 表
        │                     ━━━━ 3 run as SQL by pool.query

      How to mend it: Pass what the model chose as a query parameter.

    src/files.ts

      3:24  medium  no-model-output-in-path  low confidence
      A model chose [this](https://example.com) path␛[31m.

      3 │ ␛[2Jconst 表 = readFile(�file);
        │                         ━━━━━

      this check compares a prefix without a separator
      1 │ if (!file.startsWith(root)) throw new Error();
        │      ─────────────────────

      How to mend it: Resolve, then compare.

    Not everything could be seen:
      vendor/big file#1.js: The file has 10.0 MB, more than the limit of 2.0 MB; it was skipped.
      src/odd.ts:3:7: Syntax error: ';' expected. The rest of the file was analysed.
      The analysis stopped early.

    2 findings (1 high, 1 medium) in 2 files.
    Read 4 files (1,234 lines), skipped 1; 3 of 40 calls in 12 functions lead into unknown code.
    "
  `);
});

describe("whatever the width", () => {
  test.each([40, 60, 80])("%i columns hold every line of a finding", (width) => {
    const lines = print({ ...cleanRun, findings: run.findings }, { width }).split("\n");
    const tooWide = lines.filter((line) => stringWidth(line) > width);
    expect(tooWide).toEqual([]);
  });

  test("a line too long to print is cut around its mark", () => {
    const line = `${"a".repeat(5000)}sink(reply)${"b".repeat(5000)}`;
    const location = { file: "min.js", start: { line: 1, column: 5006 }, end: { line: 1, column: 5011 } };
    const page = print({ ...cleanRun, findings: [{ ...sql, location, codeFlow: [] }] }, { sourceLines: () => [line], width: 60 });
    const lines = page.split("\n");
    const underline = lines.find((row) => row.includes("━")) ?? "";
    const code = lines[lines.indexOf(underline) - 1] ?? "";
    expect(code).toContain("…");
    expect(code.slice(underline.indexOf("━"), underline.lastIndexOf("━") + 1)).toBe("reply");
  });
});

test("nothing in the source or in a message moves the terminal", () => {
  expect(print()).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test("colours come from the chalk that is handed in", () => {
  expect(print(run, { chalk: new Chalk({ level: 1 }) })).toContain("\u001b[31m3 run as SQL by pool.query\u001b[39m");
});

test("a file that cannot be read again leaves the steps readable", () => {
  expect(print(run, { sourceLines: () => undefined })).toContain("3 run as SQL by pool.query");
});

test("of a very long flow the middle is left out, and the page says so", () => {
  const step: Step = { location: locate("src/agent.ts", "sql"), note: "passed on", kind: "step" };
  const codeFlow = [...sql.codeFlow.slice(0, 1), ...Array.from({ length: 60 }, () => step), ...sql.codeFlow.slice(-1)];
  const page = print({ ...cleanRun, findings: [{ ...sql, codeFlow }] });
  expect(page).toContain("1 returned by chat.completions.create");
  expect(page).toContain("62 run as SQL by pool.query");
  expect(page).toContain("(steps 13 to 50 are in --format json)");
});

test("of very many other places the first are drawn and the others counted", () => {
  const related = Array.from({ length: 13 }, (_, index) => ({
    location: locate("src/agent.ts", "sql"),
    note: `so it is with tool ${index}`,
  }));
  const page = print({ ...cleanRun, findings: [{ ...sql, codeFlow: [], related }] });
  expect(page).toContain("so it is with tool 9");
  expect(page).not.toContain("so it is with tool 10");
  expect(page).toContain("3 more places are in --format json");
});

describe("the summary", () => {
  const notice = { kind: "binary", message: "The file holds binary data; it was skipped.", file: "a.ts" } as const;

  test("of a clean run is short", () => {
    expect(print(cleanRun)).toBe("No findings.\nRead 1 file (1 line); 0 of 0 calls in 1 function lead into unknown code.\n");
  });

  test("does not sound clean when something was not seen", () => {
    expect(print({ ...cleanRun, notices: [notice] })).toContain("No findings in what was analysed; 1 notice above says what was not.");
    expect(print({ ...cleanRun, notices: [{ kind: "internal", message: "Sluice failed." }] })).toContain(
      "this says nothing about the code",
    );
    expect(print({ ...cleanRun, notices: [notice], coverage: { ...cleanRun.coverage, files: 0 } })).toContain("Nothing was analysed.");
  });

  test("lists ten notices of a kind and counts the rest", () => {
    const page = print({ ...cleanRun, notices: Array.from({ length: 25 }, () => notice) });
    expect(page.match(/a\.ts: The file holds binary data/gu)).toHaveLength(10);
    expect(page).toContain("... and 15 more notices of this kind");
  });
});

test("quietly there is one line per finding and one for what was not seen", () => {
  expect(print(run, { isQuiet: true }).split("\n")).toEqual([
    "src/db.ts:2:20 high no-model-output-in-sql The reply of chat.completions.create is run as SQL by pool.query.",
    "src/files.ts:3:24 medium no-model-output-in-path A model chose [this](https://example.com) path␛[31m.",
    "Not everything could be seen: 3 notices; run without --quiet to read them.",
    "",
  ]);
  expect(print(cleanRun, { isQuiet: true })).toBe("");
});
