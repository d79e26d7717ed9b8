import type { ModuleFacts, Operand } from "../ir.ts";
import { forEachArgument, listOf } from "./program.ts";

/** One entry of an array literal, or one argument. */
interface ListEntry {
  readonly operand: Operand;
  readonly isSpread: boolean;
}

/** What of a list is to be looked at: an operand, and the fields still to be read there, innermost last. */
export interface ListPart {
  /** Of the entry. */
  readonly index: number;
  readonly operand: Operand;
  readonly keys: readonly string[];
}

/** The parts of a list where what is read of it by `keys` stands; undefined where nobody can tell, as entries before it have no fixed number. */
export function partsOfList(entries: readonly ListEntry[], keys: readonly string[], anyKey: string): readonly ListPart[] | undefined {
  const wanted = keys.at(-1);
  const below = keys.slice(0, -1);
  if (wanted === anyKey) return entries.map(({ operand, isSpread }, index) => ({ index, operand, keys: isSpread ? keys : below }));
  const position = Number(wanted);
  const spread = entries.findIndex(({ isSpread }) => isSpread);
  const entry = entries[position];
  if (spread === -1 || position < spread) return entry ? [{ index: position, operand: entry.operand, keys: below }] : [];
  const last = entries.length - 1;
  return spread === last && position >= last
    ? [{ index: last, operand: entries[last]?.operand ?? -1, keys: [...below, String(position - last)] }]
    : undefined;
}

/** The entries of an array literal. */
export function entriesOfArray(facts: ModuleFacts, array: number): readonly ListEntry[] {
  const list = listOf(facts, array);
  return Array.from({ length: list.length / 2 }, (_, at) => ({ operand: list[2 * at] ?? -1, isSpread: list[2 * at + 1] === 1 }));
}

/** The arguments of a call. */
export function argumentsOf(facts: ModuleFacts, call: number): readonly ListEntry[] {
  const found: ListEntry[] = [];
  forEachArgument(facts, call, (operand, _, isSpread) => found.push({ operand, isSpread }));
  return found;
}

/** What a call hands to a parameter, of which what is read by `keys` is to be looked at. */
export function partsOfArguments(
  facts: ModuleFacts,
  call: number,
  { index, isRest }: { readonly index: number; readonly isRest: boolean },
  keys: readonly string[],
  anyKey: string,
): readonly ListPart[] | undefined {
  const entries = argumentsOf(facts, call);
  if (!isRest) return partsOfList(entries, [...keys, String(index)], anyKey);
  return keys.length === 0 ? [] : partsOfList(entries.slice(index), keys, anyKey);
}
