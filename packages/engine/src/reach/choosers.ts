import type { Edge } from "../solve/tracking.ts";

/** Sources of what language models choose. */
export const CHOOSERS: readonly string[] = ["model-output", "tool-argument"];

/** Whether a fact is data that a language model chose. */
export function isChosenByModel({ fact: { atom } }: Edge): boolean {
  return atom.kind === "taint" && CHOOSERS.includes(atom.source);
}
