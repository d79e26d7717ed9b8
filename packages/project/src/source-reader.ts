import type { Notice } from "@sluice/core";
import type ts from "typescript";
import type { FileTree } from "./file-tree.ts";
import { loadTypeScript } from "./load-typescript.ts";
import type { TypeScript } from "./load-typescript.ts";
import { parseSource, syntaxNotice } from "./parse-source.ts";
import { readSource } from "./read-source.ts";

/** Reads and parses files, and remembers what was wrong with them. */
export interface SourceReader {
  /** The tree of a file; `undefined` when it cannot be read. */
  readonly parse: (file: string) => ts.SourceFile | undefined;
  /** The text of a file; empty when it cannot be read. */
  readonly textOf: (file: string) => string;
  /** Sorted by file. */
  readonly notices: readonly Notice[];
  /** Lines of all files parsed so far. */
  readonly lines: number;
}

/** The parser calls itself for every nested bracket, and hostile code has as many as it takes to overflow the stack. */
function parseWithinStack(typescript: TypeScript, file: string, text: string): ts.SourceFile | undefined {
  try {
    return parseSource(typescript, file, text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Texts kept for `textOf`, which asks for a file's lines one after the other. */
const KEPT_TEXTS = 16;

/** Creates a reader. Files in `named` are read whatever they look like; larger ones than `maxBytes` are not. */
export function openSources(tree: FileTree, maxBytes: number, named: ReadonlySet<string>): SourceReader {
  const noticesByFile = new Map<string, readonly Notice[]>();
  const linesByFile = new Map<string, number>();
  const texts = new Map<string, { readonly text: string; readonly stamp: string | undefined }>();

  const parse = (file: string): ts.SourceFile | undefined => {
    const { text, notice } = readSource(tree, file, maxBytes, named.has(file));
    const notices = notice ? [notice] : [];
    noticesByFile.set(file, notices);
    if (text === undefined) return undefined;
    const typescript = loadTypeScript();
    const source = parseWithinStack(typescript, file, text);
    if (!source) {
      noticesByFile.set(file, [
        ...notices,
        { kind: "budget", file, message: "The code is nested too deeply to be parsed; the file was skipped." },
      ]);
      return undefined;
    }
    const syntax = syntaxNotice(typescript, source);
    if (syntax) noticesByFile.set(file, [...notices, syntax]);
    linesByFile.set(file, source.getLineStarts().length);
    return source;
  };

  const textOf = (file: string): string => {
    const stamp = tree.stampOf(file);
    const known = texts.get(file);
    if (known && known.stamp === stamp) return known.text;
    const text = readSource(tree, file, maxBytes, named.has(file)).text ?? "";
    const oldest = texts.keys().next();
    if (texts.size >= KEPT_TEXTS && !oldest.done) texts.delete(oldest.value);
    texts.set(file, { text, stamp });
    return text;
  };

  return {
    parse,
    textOf,
    get notices() {
      return [...noticesByFile.keys()].sort().flatMap((file) => noticesByFile.get(file) ?? []);
    },
    get lines() {
      return [...linesByFile.values()].reduce((sum, lines) => sum + lines, 0);
    },
  };
}
