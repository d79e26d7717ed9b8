import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { Linter as Linter10 } from "eslint";
import { Linter as Linter9 } from "eslint9";
import { onTestFinished } from "vitest";
import plugin from "./index.ts";

/** Both versions that the plugin supports; their types are the same for what is used here. */
export const LINTERS: readonly (readonly [string, typeof Linter10])[] = [
  ["ESLint 10", Linter10],
  ["ESLint 9", Linter9 as unknown as typeof Linter10],
];

/** Writes files into a new folder that is removed when the test ends, and returns the folder. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sluice-eslint-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What the linter says of a file below `root`, as `line:column message`. TypeScript goes through its parser, the rest through ESLint's own. */
export function lint(root: string, path: string, text: string, Linter: typeof Linter10 = Linter10): readonly string[] {
  return messagesOf(root, path, text, Linter).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The messages themselves. */
export function messagesOf(root: string, path: string, text: string, Linter: typeof Linter10 = Linter10): readonly Linter10.LintMessage[] {
  const isTypeScript = /tsx?$/u.test(path);
  return new Linter({ cwd: root }).verify(
    text,
    [
      { ...plugin.configs.audit, files: ["**/*.*"], settings: { sluice: { root } } },
      { files: ["**/*.*"], languageOptions: isTypeScript ? { parser } : { parserOptions: { ecmaFeatures: { jsx: true } } } },
    ],
    { filename: join(root, path) },
  );
}
