import { closest, distance } from "fastest-levenshtein";

/** The mend for a name that is none of `known`: the nearest one where a typing slip explains it, else all of them. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = closest(name, known);
  if (known.length > 0 && distance(name, nearest) <= Math.max(2, name.length / 3)) return `Did you mean "${nearest}"?`;
  return known.length === 0 ? "There is none to choose from." : `Choose one of: ${known.join(", ")}.`;
}
