import type { SanitizerRow } from "@sluice/core";
import { Op, UnaryOperator } from "../ir.ts";
import { argumentCount, argumentOf, constantOf, keyOf, type LinkedModule } from "../link/program.ts";
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

/** Whether a call of a method that takes a part says where the part ends: `slice(0, 100)`, `slice(-100)`. */
function isCut({ facts }: LinkedModule, call: number): boolean {
  if (argumentCount(facts, call) > 1) return true;
  const first = argumentOf(facts, call, 0) ?? -1;
  const constant = constantOf(facts, first);
  return (
    (typeof constant === "number" && constant < 0) ||
    (first >= 0 && facts.kind[first] === Op.Unary && facts.z[first] === UnaryOperator.Arithmetic)
  );
}
