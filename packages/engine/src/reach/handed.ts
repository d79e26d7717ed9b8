import { Op, type Operand } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { isCallable } from "../resolve/automaton.ts";
import { CALLEE } from "../solve/instances.ts";
import { propagatorsOf } from "../solve/propagators.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallSite } from "../solve/tracking.ts";

/** The calls of libraries that a function is given to. */
export function handedBy(state: SolveState, module: LinkedModule, fn: number): readonly CallSite[] {
  const sites = state.instances.of(module.index, fn).flatMap(({ callSites }) => callSites.filter(({ role }) => role !== CALLEE));
  return sites.filter((site) => moduleOf(state, site.instance).facts.kind[site.call] === Op.Call);
}

/** Whether what a library call gives has some of what it was given, as far as models say. */
export function handsOn(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const modelled = instances.flatMap((instance) => instance.calls.get(call)?.externals ?? []).filter(isCallable);
  return modelled.length === 0 || modelled.flatMap(propagatorsOf).some(({ to }) => to.base === "call");
}
