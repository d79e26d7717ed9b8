import type { SanitizerRow } from "@sluice/core";
import { Op, UnaryOperator } from "../ir.ts";
import { argumentCount, argumentOf, constantOf, keyOf, type LinkedModule } from "../link/program.ts";
import { closure, stepEdge, type State } from "../resolve/automaton.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Anchor, Atom, Instance } from "./tracking.ts";

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

/** Whether models say of what a call gives back that it is such, whichever of what runs there is called. */
export function givesSanitized(externals: readonly State[], isAsked: (row: SanitizerRow) => boolean): boolean {
  const results = externals.flatMap((external) => stepEdge(external, "call")).flatMap(closure);
  return results.some(({ sanitizers }) => sanitizers.some(isAsked));
}

/** Whether a call makes a path of its arguments, as models say. */
export function givesPath(state: SolveState, module: LinkedModule, call: number): boolean {
  return state.instances.of(module.index, module.functionOfValue[call] ?? 0).some((instance) => givesPathIn(instance, call));
}

/** The same, where a function runs with what it is given there. */
export function givesPathIn(instance: Instance, call: number): boolean {
  return givesSanitized(instance.calls.get(call)?.externals ?? [], ({ normalizes }) => normalizes === "path");
}

/** What of libraries runs at a call, with whatever the function around it is given. */
export function externalsOf(state: SolveState, module: LinkedModule, call: number): readonly State[] {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  return instances.flatMap((instance) => instance.calls.get(call)?.externals ?? []);
}
