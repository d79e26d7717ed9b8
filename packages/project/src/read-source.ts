import type { Notice } from "@sluice/core";
import { isUtf8 } from "node:buffer";
import { asProgram } from "./data-file.ts";
import type { FileTree } from "./file-tree.ts";

/** A file's text, or the reason why there is none; a notice may come with a text that could not be read faithfully. */
export interface SourceText {
  readonly text: string | undefined;
  readonly notice: Notice | undefined;
}

/** Longest line that people write; what is longer counts as minified when it is full of punctuation. */
const LONG_LINE = 1000;
const MINIFIED_CHARACTERS = 20_000;
const NUL_SAMPLE_BYTES = 64 * 1024;
/** Of the bytes of a program, the part that may be NUL: some separate the parts of a key by it. */
const MAX_NUL_PART = 0.02;

/** Reads a file as text. `isNamed`: the user asked for this very file, so only what cannot be text is refused. */
export function readSource(tree: FileTree, file: string, maxBytes: number, isNamed: boolean): SourceText {
  let bytes: Buffer;
  try {
    const size = tree.sizeOf(file);
    if (size > maxBytes)
      return skipped("too-large", file, `The file has ${formatSize(size)}, more than the limit of ${formatSize(maxBytes)}`);
    bytes = tree.read(file);
  } catch (error) {
    return skipped("unreadable", file, `The file could not be read (${codeOf(error)})`);
  }
  const wide = decodeWide(bytes);
  if (wide !== undefined) return { text: asProgram(file, wide), notice: undefined };
  if (isBinary(bytes)) return skipped("binary", file, "The file holds binary data");
  const text = bytes.toString("utf8").replace(/^\uFEFF/u, "");
  if (!isNamed && isMinified(text))
    return skipped("too-large", file, "The file is minified: most of it is in lines of more than a thousand characters");
  return { text: asProgram(file, text), notice: isUtf8(bytes) ? undefined : encodingNotice(file) };
}

/** Whether bytes are no text: more than a few at their beginning are NUL, or one is and they are no UTF-8. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, NUL_SAMPLE_BYTES);
  let count = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) count++;
  return count > sample.length * MAX_NUL_PART || (count > 0 && !isUtf8(bytes));
}

/** Whether most of the text stands in very long lines of code; long string literals and data do not count. */
function isMinified(text: string): boolean {
  if (text.length < MINIFIED_CHARACTERS) return false;
  let dense = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const stop = newline < 0 ? text.length : newline;
    if (stop - start > LONG_LINE && isDenseCode(text.slice(start, stop))) dense += stop - start;
    start = stop + 1;
  }
  return dense > text.length / 2;
}

function isDenseCode(line: string): boolean {
  let brackets = 0;
  for (const character of line) if (character === "(" || character === "{" || character === ";") brackets++;
  return brackets > line.length / 50;
}

/** UTF-16 is recognised by its byte-order mark. */
function decodeWide(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString("utf16le");
  return undefined;
}

function skipped(kind: Notice["kind"], file: string, reason: string): SourceText {
  return { text: undefined, notice: { kind, file, message: `${reason}; it was skipped.` } };
}

function encodingNotice(file: string): Notice {
  return { kind: "encoding", file, message: "The file is not valid UTF-8; unreadable characters were replaced and the rest was analysed." };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

function formatSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
