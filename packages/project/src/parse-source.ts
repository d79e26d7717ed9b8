import type { Notice } from "@sluice/core";
import type ts from "typescript";
import { isDataFile } from "./file-names.ts";
import type { TypeScript } from "./load-typescript.ts";

/** Parses one file with the grammar that its extension asks for. Its nodes do not know their parents, which saves a quarter of the time. */
export function parseSource(typescript: TypeScript, file: string, text: string): ts.SourceFile {
  const options = { languageVersion: typescript.ScriptTarget.Latest, jsDocParsingMode: typescript.JSDocParsingMode.ParseNone };
  // Data is read as a program that says the same.
  const kind = isDataFile(file) ? typescript.ScriptKind.JS : undefined;
  return typescript.createSourceFile(file, text, options, false, kind);
}

/** What is wrong with the file's syntax: one notice at the first error. */
export function syntaxNotice(typescript: TypeScript, source: ts.SourceFile): Notice | undefined {
  const [first, ...others] = parseDiagnosticsOf(source);
  if (!first) return undefined;
  const { line, character } = source.getLineAndCharacterOfPosition(first.start);
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const problem = typescript.flattenDiagnosticMessageText(first.messageText, " ").replace(/\.$/u, "");
  return {
    kind: "syntax-error",
    file: source.fileName,
    position: { line: line + 1, column: character + 1 },
    message: `Syntax error: ${problem}${more}. The rest of the file was analysed.`,
  };
}

/** The parser keeps its errors in a property that TypeScript's types do not mention. */
function parseDiagnosticsOf(source: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  return (source as ts.SourceFile & { readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics ?? [];
}
