import { UNKNOWN_TEXT } from "@sluice/core";
import { type ModuleFacts } from "../ir.ts";
import { keyOf, listOf, loadedKey } from "../link/program.ts";
import { clearedBelowRoot, staysBelow } from "./clearance.ts";
import { OPTIONS_END } from "./kind-bits.ts";
import { isNameOfSql, isPlainBetweenQuotes } from "./quoted.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { isConfidential, type Edge } from "./tracking.ts";

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
    (isNameOfSql(state, edge.instance, list, at) || isPlainBetweenQuotes(state, edge.instance, list, at) ? kinds.bitOf("sql") : 0) |
    (isSecret ? 0 : clearedAfterPrefix(state, edge, list)) |
    clearedBelowRoot(state, edge, text)
  );
}

/** Whether what stands before a part is the name of a folder, and not merely the root of all of them or a scheme. */
function isBehindFolder(before: string): boolean {
  return /[^/\\.].*[/\\]$/su.test(before) && !/^\w+:[/\\]+$/u.test(before);
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
  return clearedBehind(state, textBefore(state, edge, list));
}

/** The bits of kinds for which text does no harm behind this one; what nobody knows of it stands in it as `UNKNOWN_TEXT`. */
export function clearedBehind(state: SolveState, before: string): number {
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
