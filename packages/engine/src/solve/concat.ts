import { type ModuleFacts } from "../ir.ts";
import { argumentOf, keyOf, listOf, loadedKey, methodOf } from "../link/program.ts";
import { patternOf } from "./guards/patterns.ts";
import { clearedBelowRoot, staysBelow } from "./clearance.ts";
import { OPTIONS_END } from "./kind-bits.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { isConfidential, type Edge, type Instance } from "./tracking.ts";

/** What a value is harmless for once it is part of a text: what it was, what the text before and after it takes away, and what checks said of the whole. */
export function clearedInText(state: SolveState, edge: Edge, text: number): number {
  const { kinds } = state;
  const { facts } = moduleOf(state, edge.instance);
  const list = listOf(facts, text);
  const at = list.indexOf(edge.place);
  const first = keyOf(facts, list[0] ?? -1);
  const hasPrefix = first !== undefined && first.length > 0 && first !== "-" && first !== OPTIONS_END;
  const { atom, cleared } = edge.fact;
  const isSecret = isConfidential(atom);
  const isSegment = (cleared & kinds.segment) !== 0 && isNamed(keyOf(facts, list[at - 1] ?? -1), keyOf(facts, list[at + 1] ?? -1));
  return (
    (cleared & ~kinds.ofWhole) |
    (hasPrefix && !isSecret ? kinds.startOnly : 0) |
    (isSegment || (staysBelow(kinds, cleared) && isBehindFolder(textBefore(state, edge, list))) ? kinds.bitOf("path") : 0) |
    (isQuoted(state, edge.instance, list, at) ? kinds.bitOf("sql") : 0) |
    (isSecret ? 0 : clearedAfterPrefix(state, edge, list)) |
    clearedBelowRoot(state, edge, text)
  );
}

/** Whether what stands before a part is the name of a folder, and not merely the root of all of them or a scheme. */
function isBehindFolder(before: string): boolean {
  return /[^/\\.].*[/\\]$/su.test(before) && !/^\w+:[/\\]+$/u.test(before);
}

/** Whether a part stands between two quotes of a name in SQL, with every such quote within it doubled: `"${name.replace(/"/g, '""')}"`. */
function isQuoted(state: SolveState, instance: Instance, list: Int32Array, at: number): boolean {
  const { facts } = moduleOf(state, instance);
  const opening = keyOf(facts, list[at - 1] ?? -1)?.at(-1);
  const closing = keyOf(facts, list[at + 1] ?? -1)?.[0];
  if (opening === undefined || closing === undefined || closing !== CLOSING[opening]) return false;
  return isDoubled(state, instance, list[at] ?? -1, closing);
}

/** The quotes of names by which they open: `"name"`, `` `name` ``, `[name]`. Those of texts do not count: some databases take a backslash before them for more. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "`": "`", "[": "]" };

/** Whether a value is `x.replace(/"/g, '""')` or `x.replaceAll('"', '""')`. */
function isDoubled(state: SolveState, instance: Instance, value: number, quote: string): boolean {
  const { facts } = moduleOf(state, instance);
  const method = methodOf(facts, value);
  if (method !== "replace" && method !== "replaceAll") return false;
  const replaced = argumentOf(facts, value, 0) ?? -1;
  const pattern = patternOf(moduleOf(state, instance), replaced);
  const isEach = pattern
    ? pattern.flags.includes("g") && unescaped(pattern.source) === quote
    : method === "replaceAll" && keyOf(facts, replaced) === quote;
  return isEach && keyOf(facts, argumentOf(facts, value, 1) ?? -1) === quote + quote;
}

/** A pattern of one character, without the backslash or the brackets that it may be written with. */
function unescaped(source: string): string {
  return source.replace(/^\\(.)$|^\[\\?(.)\]$/u, "$1$2");
}

/** Whether the text right before or right after a part belongs to the same segment of a path and makes it something else than `..`. */
function isNamed(before: string | undefined, after: string | undefined): boolean {
  return NAME_END.test(before ?? "") || NAME_START.test(after ?? "");
}

const NAME_END = /[^/\\.][^/\\]*$/u;
const NAME_START = /^[^/\\]*[^/\\.]/u;

/** The bits of kinds for which text does no harm after the text that stands before it here. */
function clearedAfterPrefix(state: SolveState, edge: Edge, list: Int32Array): number {
  if (state.kinds.prefixed.length === 0) return 0;
  const before = textBefore(state, edge, list);
  return state.kinds.prefixed.reduce((mask, { bit, prefix }) => mask | (prefix.test(before) ? bit : 0), 0);
}

/** The text that stands before a part, as far as it is known. */
function textBefore(state: SolveState, { place, instance }: Edge, list: Int32Array): string {
  const { facts } = moduleOf(state, instance);
  let before = "";
  for (const part of list) {
    if (part === place) break;
    before += keyOf(facts, part) ?? (isSeparator(facts, part) ? "/" : UNKNOWN_TEXT);
  }
  return before;
}

/** `path.sep`. */
function isSeparator(facts: ModuleFacts, part: number): boolean {
  return loadedKey(facts, part) === "sep";
}

/** Stands for text that nobody knows, as `SinkKindInfo.prefix` says. */
const UNKNOWN_TEXT = "\uFFFC";
