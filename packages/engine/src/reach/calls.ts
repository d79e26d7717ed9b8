import { Op } from "../ir.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";

/** Calls of functions in a function. */
export function callsOf(state: SolveState, instance: Instance): readonly number[] {
  const { facts } = moduleOf(state, instance);
  return [...instance.calls.keys()].filter((call) => facts.kind[call] === Op.Call);
}

/** The functions of the project that a call runs itself. */
export function calleesOf(instance: Instance, call: number): readonly Instance[] {
  return (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE).map((target) => target.instance);
}

/** Whether a function gives nothing back. */
export function givesNothing({ facts, entries }: LinkedModule, fn: number): boolean {
  return (entries[fn]?.returns ?? []).every((at) => (facts.x[at] ?? -1) === -1 || constantOf(facts, facts.x[at] ?? -1) === null);
}
