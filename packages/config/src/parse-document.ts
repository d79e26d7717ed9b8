import { UserError } from "@sluice/core";
import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import { placeAt } from "./place.ts";

/**
 * Parses JSON with comments and trailing commas into a tree with offsets.
 * @throws UserError at the first place that is no JSON, or that says the same key twice.
 */
export function parseDocument(text: string, file: string): Node {
  const { tree, error } = parseOrRefuse(text, file);
  if (error !== undefined && text.trim() !== "")
    throw new UserError(
      WORDS[printParseErrorCode(error.error)] ?? "This is no JSON.",
      placeAt(file, text, error.offset),
      "Comments and trailing commas are allowed.",
    );
  if (tree === undefined) throw new UserError("The file is empty.", { file }, "Write {} for the defaults.");
  const repeated = findRepeatedKey(tree);
  if (repeated !== undefined)
    throw new UserError(
      `The key "${String(repeated.value)}" stands here for the second time.`,
      placeAt(file, text, repeated.offset),
      "Keep one of the two.",
    );
  return tree;
}

function parseOrRefuse(text: string, file: string): { readonly tree: Node | undefined; readonly error: ParseError | undefined } {
  const errors: ParseError[] = [];
  try {
    return { tree: parseTree(text, errors, { allowTrailingComma: true }), error: errors[0] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError("The file is nested too deeply to be a configuration.", { file });
  }
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "This is no JSON value.",
  InvalidNumberFormat: "This number is not written as JSON wants it.",
  PropertyNameExpected: "A key in double quotes is missing here.",
  ValueExpected: "A value is missing here.",
  ColonExpected: "A colon is missing here.",
  CommaExpected: "A comma is missing here.",
  CloseBraceExpected: "A closing } is missing here.",
  CloseBracketExpected: "A closing ] is missing here.",
  EndOfFileExpected: "The file should end here.",
  UnexpectedEndOfComment: "This comment has no end.",
  UnexpectedEndOfString: "This string has no end.",
  InvalidUnicode: "This \\u escape needs four hexadecimal digits.",
  InvalidEscapeCharacter: "This escape does not exist in JSON.",
  InvalidCharacter: "This character has to be escaped in a JSON string.",
};

/** The key node of a property that its object already has. */
function findRepeatedKey(node: Node): Node | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(key.value)) return key;
    if (key !== undefined) seen.add(key.value);
    const inner = findRepeatedKey(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
