import type { Notice } from "@sluice/core";
import type ts from "typescript";
import type { FileTree } from "./file-tree.ts";
import { loadTypeScript } from "./load-typescript.ts";
import type { TypeScript } from "./load-typescript.ts";
import { parseSource, syntaxNotice } from "./parse-source.ts";
import { readSource } from "./read-source.ts";

/** What was learned of a file by parsing it, other than its tree. */
export interface ReadRecord {
  readonly notices: readonly Notice[];
  /** Zero for a file that could not be parsed. */
  readonly lines: number;
}

/** Reads and parses files, and remembers what was wrong with them. */
export interface SourceReader {
  /** The tree of a file; `undefined` when it cannot be read. */
  readonly parse: (file: string) => ts.SourceFile | undefined;
  /** The text of a file; empty when it cannot be read. */
  readonly textOf: (file: string) => string;
  /** What is remembered of a file that was parsed. */
  readonly recordOf: (file: string) => ReadRecord;
  /** Remembers a file that another reader has parsed. */
  readonly record: (file: string, record: ReadRecord) => void;
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
  const records = new Map<string, ReadRecord>();
  const texts = new Map<string, { readonly text: string; readonly stamp: string | undefined }>();

  const parse = (file: string): ts.SourceFile | undefined => {
    const { text, notice } = readSource(tree, file, maxBytes, named.has(file));
    const notices = notice ? [notice] : [];
    records.set(file, { notices, lines: 0 });
    if (text === undefined) return undefined;
    const typescript = loadTypeScript();
    const source = parseWithinStack(typescript, file, text);
    if (!source) {
      records.set(file, { notices: [...notices, deepNotice(file)], lines: 0 });
      return undefined;
    }
    const syntax = syntaxNotice(typescript, source);
    records.set(file, { notices: syntax ? [...notices, syntax] : notices, lines: countLines(source) });
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
    recordOf: (file) => records.get(file) ?? NOTHING_READ,
    record: (file, record) => records.set(file, record),
    get notices() {
      return [...records.keys()].sort().flatMap((file) => records.get(file)?.notices ?? []);
    },
    get lines() {
      return [...records.values()].reduce((sum, { lines }) => sum + lines, 0);
    },
  };
}

/** As editors count: what follows the last line break is a line if there is anything. */
function countLines(source: ts.SourceFile): number {
  const starts = source.getLineStarts();
  return starts.at(-1) === source.text.length ? starts.length - 1 : starts.length;
}

const NOTHING_READ: ReadRecord = { notices: [], lines: 0 };

function deepNotice(file: string): Notice {
  return { kind: "budget", file, message: "The code is nested too deeply to be parsed; the file was skipped." };
}
