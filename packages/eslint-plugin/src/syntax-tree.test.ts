import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import type { SourceCode } from "eslint";
import ts from "typescript";
import { expect, test } from "vitest";
import { findTree } from "./syntax-tree.ts";

const TEXT = "const a: number = 1;";

function parse(text: string, languageOptions: Linter.LanguageOptions): SourceCode {
  const linter = new Linter();
  linter.verify(text, [{ files: ["**/*.*"], languageOptions }], { filename: "a.ts" });
  return linter.getSourceCode();
}

/** A compiler of another version: its kinds have other numbers. */
const other = { ...ts, SyntaxKind: { SourceFile: -1 } } as unknown as typeof ts;

test("TypeScript's parser hands its tree over, with a compiler that can read it", () => {
  const sourceCode = parse(TEXT, { parser });
  expect(findTree(sourceCode, ts)?.source.text).toBe(TEXT);
  expect(findTree(sourceCode, ts)?.ts).toBe(ts);
  expect(findTree(sourceCode, other)?.ts.version).toBe(ts.version);
});

test("ESLint's own parser has no such tree", () => {
  expect(findTree(parse("const a = 1;", {}), ts)).toBeUndefined();
});

test("a tree that no compiler at hand can read is left alone", () => {
  const sourceCode = parse(TEXT, { parser });
  const node = { kind: -1 };
  const foreign = { ast: sourceCode.ast, parserServices: { esTreeNodeToTSNodeMap: new Map([[sourceCode.ast, node]]) } };
  expect(findTree(foreign as unknown as SourceCode, ts)).toBeUndefined();
});
