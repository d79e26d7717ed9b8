import { Op } from "../ir.ts";
import { constantOf, methodOf, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { roleAt } from "../solve/positions.ts";
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

/** Methods of promises whose first callback runs once these are kept. */
const SETTLING: ReadonlySet<string> = new Set(["then", "finally"]);

/** The functions of the project that run once a promise is kept, where a call says so: `queue.then(() => append(line))`. */
export function runWhenKept(state: SolveState, instance: Instance, call: number): readonly Instance[] {
  const { facts } = moduleOf(state, instance);
  if (!SETTLING.has(methodOf(facts, call) ?? "")) return [];
  const callbacks = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === roleAt(0, []));
  return callbacks.map((target) => target.instance);
}

/** Whether a function gives nothing back. */
export function givesNothing({ facts, entries }: LinkedModule, fn: number): boolean {
  return (entries[fn]?.returns ?? []).every((at) => (facts.x[at] ?? -1) === -1 || constantOf(facts, facts.x[at] ?? -1) === null);
}
