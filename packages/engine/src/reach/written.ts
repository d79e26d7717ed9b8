import type { Location } from "@sluice/core";
import { ARGUMENT_WIDTH, Op, type ModuleFacts, type Operand } from "../ir.ts";
import { locate, locateValue, type TextOf } from "../link/locate.ts";
import { listOf } from "../link/program.ts";

/** Where a constant text is written in a file, and what name stands before it there. */
export interface WrittenText {
  readonly location: Location;
  /** The variable or key that it is given to, as far as the text shows it: for messages only. */
  readonly name: string | undefined;
}

/**
 * The places where a part of a constant text is written. Constants have no place of their own in the facts: they are looked for in the text of the file,
 * as literals; where escapes or folding keep them from being found, the operation that uses the constant is the place.
 */
export function writtenTexts(facts: ModuleFacts, constant: Operand, part: string, textOf: TextOf): readonly WrittenText[] {
  const source = textOf(facts.file, 0, Infinity);
  const [head = ""] = part.split(/[\n\r\t\\"'`]/u);
  const found: WrittenText[] = [];
  for (let at = source.indexOf(head); at >= 0 && head.length >= MIN_HEAD; at = source.indexOf(head, at + head.length)) {
    const opening = openingQuote(source, at);
    if (opening < 0) continue;
    const stop = source.startsWith(part, at) ? at + part.length : closingQuote(source, at, source[opening] ?? "");
    found.push({ location: locate(facts, at, stop), name: nameBefore(source, opening) });
  }
  if (found.length > 0) return found;
  const user = userOf(facts, constant);
  return user === undefined ? [] : [{ location: locateValue(facts, user), name: nameBefore(source, facts.start[user] ?? 0) }];
}

/** Shorter beginnings of a text are found anywhere. */
const MIN_HEAD = 4;
/** How far into a literal a part of it is looked for. */
const MAX_BEFORE = 400;

/** The quote that opens the literal in which an offset lies; -1 where none is seen on its line. */
function openingQuote(source: string, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - MAX_BEFORE); index--) {
    const character = source[index] ?? "";
    if (character === "\n") return -1;
    if (`"'\``.includes(character)) return index;
  }
  return -1;
}

function closingQuote(source: string, from: number, quote: string): number {
  for (let index = from; index < source.length; index++) {
    const character = source[index];
    if (character === "\\") index++;
    else if (character === quote) return index;
    else if (character === "\n" && quote !== "`") return index;
  }
  return source.length;
}

/** The name in `name = "…"`, `name: "…"`, `"name": "…"`, `name: read() ?? "…"`. */
function nameBefore(source: string, offset: number): string | undefined {
  const line = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
  return /([\w$-]+)["']?\s*(?::[^=:?]*=|=|:)\s*(?:[^=:;,]*(?:\?\?|\|\|)\s*|[^=:;,]*\?[^=:;,]*:\s*)?$/u.exec(line)?.[1];
}

/** The first operation that uses a constant. */
function userOf(facts: ModuleFacts, constant: Operand): number | undefined {
  for (let value = 0; value < facts.kind.length; value++) if (uses(facts, value, constant)) return value;
  return undefined;
}

/** Whether an operation has an operand; the offsets in a call's list are none. */
export function uses(facts: ModuleFacts, value: number, operand: Operand): boolean {
  if (facts.x[value] === operand || facts.y[value] === operand || facts.z[value] === operand) return true;
  const step = facts.kind[value] === Op.Call ? ARGUMENT_WIDTH : 1;
  const list = listOf(facts, value);
  for (let at = 0; at < list.length; at += step) if (list[at] === operand) return true;
  return false;
}
