import type { UsedRow } from "../analysis.ts";
import { closure, type State } from "../resolve/automaton.ts";

type Use = (row: UsedRow) => void;

/** A value, or a place for one, was found where these paths lead. What is opaque is used only where it stops something. */
export function usePaths(use: Use, { paths }: State): void {
  for (const row of paths) if (row.section !== "opaque") use(row);
}

/** Data reached a call of one of these; those that carry none on have stopped it. */
export function useOpaque(use: Use, called: readonly State[]): void {
  for (const { paths } of called.flatMap(closure)) for (const row of paths) if (row.section === "opaque") use(row);
}
