import type { SanitizerRow } from "@sluice/core";
import { argumentOf, keyOf } from "../link/program.ts";
import { isCut } from "./input-size.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Anchor, Atom } from "./tracking.ts";

/** Whether a sanitizer speaks of data of this kind. */
export function isMeant({ of }: SanitizerRow, atom: Atom): boolean {
  return of === undefined || (atom.kind === "taint" && of.includes(atom.source));
}

/** Whether a call is such as a sanitizer speaks of. */
export function isSo(state: SolveState, { instance, call }: Anchor, { cuts, told }: SanitizerRow): boolean {
  const module = moduleOf(state, instance);
  if (cuts && !isCut(module, call)) return false;
  return told === undefined || told.includes(keyOf(module.facts, argumentOf(module.facts, call, 0) ?? -1) ?? "");
}
