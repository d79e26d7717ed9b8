import { remember } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { partsOfText } from "../link/literal-parts.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";

/** What the program writes around a part of a text, as far as it is known: `HOLE` stands for everything else. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export const NOTHING_AROUND: Surroundings = { before: "", after: "" };

const HOLE = "\u0000";

/** Values that are looked into for what stands before a part. */
const MAX_DEPTH = 24;

/** Pairs of what stands right before and right after data that is set apart from the text around it. */
const DELIMITERS: readonly (readonly [RegExp, RegExp])[] = [
  [/>\s*$/u, /^\s*<\//u],
  [/`{3,}\w*\s*$/u, /^\s*`{3,}/u],
  [/"{3}\s*$/u, /^\s*"{3}/u],
  [/'{3}\s*$/u, /^\s*'{3}/u],
  [/-{3,}\s*$/u, /^\s*-{3,}/u],
  [/={3,}\s*$/u, /^\s*={3,}/u],
  [/=["']$/u, /^["']/u],
];

/** Whether delimiters stand right around a part of a text. */
export function isDelimited({ facts }: LinkedModule, text: number, part: number): boolean {
  const list = listOf(facts, text);
  const at = list.indexOf(part);
  const before = keyOf(facts, list[at - 1] ?? -1) ?? "";
  const after = keyOf(facts, list[at + 1] ?? -1) ?? "";
  return DELIMITERS.some(([open, close]) => open.test(before) && close.test(after));
}

/** The surroundings of a part once the text that it stands in, with what was around it there, became part of a longer one, or of a list of lines. */
export function widen({ facts }: LinkedModule, text: number, part: number, inner: Surroundings): Surroundings {
  const parts = partsOfText(facts, text);
  const at = parts.indexOf(part);
  const textOf = (operands: readonly Operand[]): string => operands.map((operand) => writtenIn(facts, operand, MAX_DEPTH)).join("");
  return { before: textOf(parts.slice(0, at)) + inner.before, after: inner.after + textOf(parts.slice(at + 1)) };
}

/** Texts as they are written, by value and how far it was looked into: a text that grows in many branches is read once for each of its values. */
const written = new WeakMap<ModuleFacts, Map<number, string>>();

function writtenIn(facts: ModuleFacts, operand: Operand, depth: number): string {
  const constant = keyOf(facts, operand);
  if (constant !== undefined) return constant;
  if (operand < 0 || depth === 0) return HOLE;
  const known = remember(written, facts, () => new Map<number, string>());
  return remember(known, operand * (MAX_DEPTH + 1) + depth, () => readWritten(facts, operand, (part) => writtenIn(facts, part, depth - 1)));
}

/** A text as it is written: of several that it may be the first that says anything, since what is appended leaves the beginning alone. */
function readWritten(facts: ModuleFacts, operand: Operand, read: (part: Operand) => string): string {
  switch (facts.kind[operand]) {
    case Op.Concat:
      return partsOfText(facts, operand).map(read).join("");
    case Op.Phi: {
      for (const each of listOf(facts, operand)) {
        const text = read(each);
        if (text !== HOLE && text !== "") return text;
      }
      return HOLE;
    }
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return read(facts.x[operand] ?? -1);
    default:
      return HOLE;
  }
}

const TAG = /<(\/?)([a-z][\w:-]*)(?:\s[^<>]*)?>/giu;

/** Whether data stands in a block of its own, between tags or lines, where the program writes no more than what the parts of it are called. */
export function isInBlock(around: Surroundings): boolean {
  return isBetweenTags(around) || isBetweenLines(around);
}

/** A line that begins with dashes or the like, and what is said in it: `--- ODDS ---`. */
const LINE = /^[ \t]*(-{3,}|={3,}|~{3,}|`{3,})([^\n]*)$/gmu;
const END = /\b(?:end|close)\b/iu;

/** `--- ODDS ---` and `--- END ODDS ---`, or the same line twice. */
function isBetweenLines({ before, after }: Surroundings): boolean {
  const open = [...before.matchAll(LINE)].at(-1);
  const [close] = after.matchAll(LINE);
  if (!open || !close || END.test(open[2] ?? "") || open[1]?.[0] !== close[1]?.[0]) return false;
  const isClosing = END.test(close[2] ?? "") || open[0].trim() === close[0].trim();
  return isClosing && areLabels(before.slice(open.index + open[0].length)) && areLabels(after.slice(0, close.index));
}

function isBetweenTags({ before, after }: Surroundings): boolean {
  const open = new Map<string, number>();
  for (const { 0: tag, 1: slash, 2: name = "", index } of before.matchAll(TAG)) {
    if (slash) open.delete(name);
    else open.set(name, index + tag.length);
  }
  return [...open].some(([name, start]) => {
    const stop = after.indexOf(`</${name}>`);
    return stop >= 0 && areLabels(before.slice(start)) && areLabels(after.slice(0, stop));
  });
}

/** Words of the program's in one line from which on it says what to do rather than what something is called. */
const MIN_WORDS = 6;

function areLabels(text: string): boolean {
  const lines = text.replaceAll(HOLE, "\n").split("\n");
  return lines.every((line) => (line.replace(TAG, "").match(/\p{L}{2,}/gu)?.length ?? 0) < MIN_WORDS);
}
