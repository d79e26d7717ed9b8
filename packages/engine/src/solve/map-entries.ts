import { ENTRY } from "./paths.ts";
import { edgesAt } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** Whether a fact is of the values of a map: whoever iterates the map itself comes by its entries, which have a place of their own. */
export function isBesideEntries({ instance, place, fact: { atom, path } }: Edge): boolean {
  if (atom.kind !== "taint" || path.head === ENTRY) return false;
  return edgesAt(instance, place).some(({ fact }) => fact.path.head === ENTRY && fact.atom === atom);
}
