import { models } from "@sluice/models";
import { rules } from "@sluice/rules";
import ts from "typescript";
import { expect, test } from "vitest";
import { checkProject } from "./check-project.ts";
import type { Checkable } from "./check-project.ts";

const progress = { read: () => undefined, stage: () => undefined, clear: () => undefined };

/** A project of two files, reading one of which fails in a way that nobody foresaw. */
const project: Checkable = {
  files: ["bad.ts", "good.ts"],
  notices: [],
  ts,
  lines: 1,
  parse: (file) => {
    if (file === "bad.ts") throw new Error("Maximum call stack size exceeded");
    return ts.createSourceFile(file, "export const answer = 42;", ts.ScriptTarget.Latest, true);
  },
  reading: { root: "", maxFileBytes: 1, named: [] },
  record: () => undefined,
  recordOf: () => ({ notices: [], lines: 1 }),
  sizeOf: () => 1,
  textOf: () => "",
  resolveModule: () => ({ kind: "unresolved" }),
  packageOf: () => undefined,
  typeOf: () => undefined,
};

test("a crash in one file becomes a notice that names it, and the others are analysed", async () => {
  const crashes: unknown[] = [];
  const run = await checkProject(project, { rules, models, onCrash: (error) => crashes.push(error) }, progress);
  expect(run.notices).toEqual([
    {
      kind: "internal",
      file: "bad.ts",
      message: expect.stringMatching(/^Sluice failed while reading bad\.ts: Maximum call stack size exceeded\. /u) as string,
    },
  ]);
  expect(run.coverage).toMatchObject({ files: 1, skippedFiles: 1 });
  expect(crashes).toHaveLength(1);
});
