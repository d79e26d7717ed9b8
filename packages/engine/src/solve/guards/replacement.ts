import { Op } from "../../ir.ts";
import { argumentOf, constantOf } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import type { GuardEffect } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { definitionsOf, type Definition } from "../../link/definitions.ts";
import { shapeOfReplacement } from "../../resolve/pattern.ts";
import { isQuotedForShell } from "../quoted.ts";
import { patternOf } from "./patterns.ts";
import { either, MAX_DEPTH, moduleIn, NONE, type Reader } from "./reader.ts";

/** What `x.replace(pattern, replacement)` leaves of any text: only where it names what may stay is it more than one case less. */
export function readReplacement(reader: Reader, instance: Instance, call: number): GuardEffect {
  const module = moduleIn(reader, { instance, subject: call, depth: MAX_DEPTH });
  const { program, kinds } = reader.state;
  const patterns = definitionsOf(program, module, argumentOf(module.facts, call, 0) ?? -1, reader.graph);
  const replacements = definitionsOf(program, module, argumentOf(module.facts, call, 1) ?? -1, reader.graph).map(textOf);
  const isKnownEscape = isQuotedForShell(module, call);
  const effects = patterns.flatMap((pattern) => {
    const found = patternOf(pattern.module, pattern.operand);
    const reason =
      !isKnownEscape && isAboutSafety(found?.source ?? textOf(pattern)) ? "replaces what is bad and keeps the rest" : undefined;
    const escaped = found ? escapedBy(reader, found.source, found.flags, replacements) : 0;
    return replacements.map((replacement) => {
      const shape = found && replacement !== undefined ? shapeOfReplacement(found.source, found.flags, replacement) : undefined;
      const descending = found && replacement === "" && leavesNoParent(found.source, found.flags) ? kinds.descending : 0;
      if (!shape) return escaped === 0 ? { ...NONE, clears: descending, reason } : { ...NONE, clears: escaped };
      return { ...NONE, clears: clearedByShape(kinds, kinds.names, shape) | escaped };
    });
  });
  return effects.length === 0 ? NONE : effects.reduce(either);
}

/** What every replaced character must be for text to be harmless as HTML, and as a regular expression. */
const ESCAPED: readonly { readonly kind: string; readonly characters: readonly string[]; readonly replacement: RegExp }[] = [
  { kind: "html", characters: ["<"], replacement: /^[^<]*$/u },
  { kind: "regexp", characters: Array.from(".*+?^${}()|[]\\"), replacement: /^\\(?:\$&|\$1)$/u },
];

/** The kinds for which a pattern replaces every character that matters there; a function as the replacement is taken to escape. */
function escapedBy(reader: Reader, source: string, flags: string, replacements: readonly (string | undefined)[]): number {
  if (!flags.includes("g")) return 0;
  return ESCAPED.reduce((mask, { kind, characters, replacement }) => {
    const isWhole = characters.every((character) => matchesAlone(source, flags, character));
    const isEscape = replacements.every((text) => text === undefined || replacement.test(text));
    return isWhole && isEscape ? mask | reader.state.kinds.bitOf(kind) : mask;
  }, 0);
}

/** Normalised paths that climb, and what must not be left of them. */
const CLIMBING: readonly string[] = ["..", "../", "../x", "../../x", "../..", "../../../"];

/** Whether a pattern takes every leading `..` off a normalised path: `/^(\.\.(\/|$))+/`. */
function leavesNoParent(source: string, flags: string): boolean {
  try {
    return CLIMBING.every((path) => !path.replace(new RegExp(source, flags), "").startsWith(".."));
  } catch {
    return false;
  }
}

function matchesAlone(source: string, flags: string, character: string): boolean {
  try {
    return new RegExp(`^(?:${source})$`, flags.replace(/[gy]/gu, "")).test(character);
  } catch {
    return false;
  }
}

function textOf({ module, operand }: Definition): string | undefined {
  const constant = constantOf(module.facts, operand);
  if (typeof constant === "string") return constant;
  const isNothing = operand >= 0 && module.facts.kind[operand] === Op.Concat && module.facts.listLength[operand] === 0;
  return isNothing ? "" : undefined;
}

/** Whether whoever replaces this means to make a text safe: parent folders, quotes, what a shell or a database reads as more than text. */
function isAboutSafety(replaced: string | undefined): boolean {
  return replaced !== undefined && /\.\.|\\\.\\\.|\\\.\{2|["'`;|&<]|--/u.test(replaced);
}
