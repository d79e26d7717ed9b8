import { Op } from "../ir.ts";
import type { CallGraphView, Definition } from "../link/definitions.ts";
import { argumentOf, keyOf, methodOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { patternOf } from "./guards/patterns.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Whether a part of a text stands between two quotes of a name in SQL, with every such quote within it doubled: `"${name.replace(/"/g, '""')}"`. */
export function isNameOfSql(state: SolveState, instance: Instance, list: Int32Array, at: number): boolean {
  const module = moduleOf(state, instance);
  const opening = keyOf(module.facts, list[at - 1] ?? -1)?.at(-1);
  const closing = keyOf(module.facts, list[at + 1] ?? -1)?.[0];
  if (opening === undefined || closing === undefined || closing !== CLOSING[opening]) return false;
  return isReplaced(module, list[at] ?? -1, closing, [closing + closing]);
}

/**
 * Whether a part of a text stands between two quotes of a text in SQL, with every such quote within it doubled: `'${word.replace(/'/g, "''")}'` (ISO/IEC
 * 9075-2, character string literal). To a database that takes a backslash before a quote for more, that says nothing.
 */
export function isTextOfSql(state: SolveState, instance: Instance, list: Int32Array, at: number): boolean {
  const module = moduleOf(state, instance);
  if (!isInSingleQuotes(module, list, at)) return false;
  const results = resultsOf(module, list[at] ?? -1, callGraphView(state));
  return results.every((result) => isEachReplaced(result.module, result.operand, [DOUBLED]));
}

/** Whether a part of a text stands after a single quote that is open there, and another one comes behind it. */
function isInSingleQuotes({ facts }: LinkedModule, list: Int32Array, at: number): boolean {
  const textOf = (parts: Int32Array): string => [...parts].map((part) => keyOf(facts, part) ?? "").join("");
  return openQuote(textOf(list.subarray(0, at))) === "'" && textOf(list.subarray(at + 1)).includes("'");
}

/** Whether a part of a text stands between two quotes, and no quote and no backslash can be in it, as a check has shown: `'${key}'` behind `/^[\w-]+$/`. */
export function isPlainBetweenQuotes(state: SolveState, instance: Instance, list: Int32Array, at: number): boolean {
  const { facts } = moduleOf(state, instance);
  const opening = keyOf(facts, list[at - 1] ?? -1)?.at(-1) ?? "";
  if (!["'", '"', "`"].includes(opening) || keyOf(facts, list[at + 1] ?? -1)?.[0] !== opening) return false;
  let part = list[at] ?? -1;
  while (part >= 0 && facts.kind[part] === Op.Typed) part = facts.x[part] ?? -1;
  if (part < 0 || facts.kind[part] !== Op.Pi) return false;
  const refused = state.guards?.ofPi(instance, part).refused ?? [];
  return [opening, "\\"].every((character) => refused.includes(character));
}

/** The quotes of names by which they open: `"name"`, `` `name` ``, `[name]`. Those of texts do not count: some databases take a backslash before them for more. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };

/**
 * Whether a part of a command stands between single quotes, in which a shell takes nothing for more than text but such a quote, and each of those within it is
 * written outside of them (POSIX.1-2017, Shell Command Language, 2.2.2): `'${word.replace(/'/g, "'\\''")}'`.
 */
export function isWordOfShell(module: LinkedModule, list: Int32Array, at: number, view: CallGraphView): boolean {
  if (!isInSingleQuotes(module, list, at)) return false;
  return resultsOf(module, list[at] ?? -1, view).every((result) => isQuotedForShell(result.module, result.operand));
}

/**
 * Whether a part of a text of a program stands between two of the quotes, and within it every backslash, then every such quote, has a backslash before it:
 * `"${name.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`.
 */
export function isEscapedBetween(quotes: string, module: LinkedModule, list: Int32Array, at: number, view: CallGraphView): boolean {
  const { facts } = module;
  const quote = keyOf(facts, list[at - 1] ?? -1)?.at(-1);
  if (quote === undefined || !quotes.includes(quote) || keyOf(facts, list[at + 1] ?? -1)?.[0] !== quote) return false;
  const escaped = [quote, "\\"].map((character) => ({ character, replacements: [`\\${character}`] }));
  return resultsOf(module, list[at] ?? -1, view).every((result) => isEachReplaced(result.module, result.operand, escaped));
}

/** Replacements of one text by another, one after the other, that are looked at. */
const MAX_REPLACEMENTS = 8;

/** What may stand for a character that ends a text. */
interface Replaced {
  readonly character: string;
  readonly replacements: readonly string[];
}

/** A single quote of a text in SQL: doubled or taken away. */
const DOUBLED: Replaced = { character: "'", replacements: ["''", ""] };

/** Whether every such character in a value was replaced, the last of them first, and no replacement behind brings the first, which is the quote. */
function isEachReplaced(module: LinkedModule, value: number, characters: readonly Replaced[]): boolean {
  const { facts } = module;
  const open = [...characters];
  const quote = open[0]?.character ?? "";
  let at = uncheckedValue(facts, value);
  for (let count = 0; count < MAX_REPLACEMENTS && methodOf(facts, at)?.startsWith("replace") === true; count++) {
    const [next] = open;
    if (next && isReplaced(module, at, next.character, next.replacements)) open.shift();
    else if (keyOf(facts, argumentOf(facts, at, 1) ?? -1)?.includes(quote) !== false) return false;
    if (open.length === 0) return true;
    at = uncheckedValue(facts, facts.y[at] ?? -1);
  }
  return false;
}

/** What the functions of a call give back; of anything else the value itself. */
function resultsOf(module: LinkedModule, value: number, view: CallGraphView): readonly Definition[] {
  const call = uncheckedValue(module.facts, value);
  const targets = call >= 0 && module.facts.kind[call] === Op.Call ? view.targetsOf(module, call) : [];
  if (targets.length === 0) return [{ module, operand: value }];
  return targets.flatMap((target) =>
    (target.module.entries[target.fn]?.returns ?? []).map((at) => ({ module: target.module, operand: target.module.facts.x[at] ?? -1 })),
  );
}

/** Whether of every single quote in a value stands what a shell takes for one between such quotes: `word.replace(/'/g, "'\\''")`. */
export function isQuotedForShell(module: LinkedModule, value: number): boolean {
  return isReplaced(module, value, "'", OUTSIDE);
}

/** How a single quote is written between such quotes: they are closed, it stands there alone, and they are opened again. */
const OUTSIDE: readonly string[] = ["'\\''", `'"'"'`];

/** The quote that is open where the text of a command ends; what begins otherwise, `$'` or a document in place (`<<`), is a quote of its own. */
export function openQuote(text: string): string {
  if (text.includes("<<")) return "<<";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\" && quote !== "'") at++;
    else if (quote === "" && /['"]/u.test(character)) quote = text.charAt(at - 1) === "$" ? "$" : character;
    else if (character === quote || (quote === "$" && character === "'")) quote = "";
  }
  return quote;
}

/** Whether a value is `x.replace(/"/g, '""')` or `x.replaceAll('"', '""')`: of every such character in it there is something else instead. */
function isReplaced(module: LinkedModule, value: number, character: string, replacements: readonly string[]): boolean {
  const { facts } = module;
  const call = uncheckedValue(facts, value);
  const method = methodOf(facts, call);
  if (method !== "replace" && method !== "replaceAll") return false;
  const replaced = argumentOf(facts, call, 0) ?? -1;
  const pattern = patternOf(module, replaced);
  const isEach = pattern
    ? pattern.flags.includes("g") && unescaped(pattern.source) === character
    : method === "replaceAll" && keyOf(facts, replaced) === character;
  return isEach && replacements.includes(keyOf(facts, argumentOf(facts, call, 1) ?? -1) ?? "");
}

/** A pattern of one character, without the backslash or the brackets that it may be written with. */
function unescaped(source: string): string {
  return source.replace(/^\\(.)$|^\[\\?(.)\]$/u, "$1$2");
}
