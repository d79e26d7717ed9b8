import { Op, type Operand } from "../ir.ts";
import { forEachArgument, plainValue } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { closure, stepArgument } from "../resolve/automaton.ts";
import { forEachUser } from "../solve/flow.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether what becomes a path was first asked for as an address, and the program has waited for the answer: there is no going on with what is no absolute
 * URL, and hardly a file is called like one.
 */
export function isRequestedBefore(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  if (hit.row.kind !== "path") return false;
  const { instance, place } = hit.edge;
  return (
    isRequestedAt(state, instance, place, hit.call) ||
    trace.some(({ via, from }) => via.kind === "enter" && from !== undefined && isRequestedAt(state, from.instance, from.place, via.call))
  );
}

/** Whether a request for a value is always behind whoever comes to a call. */
function isRequestedAt(state: SolveState, instance: Instance, value: Operand, call: number): boolean {
  const { facts } = moduleOf(state, instance);
  if (value < 0) return false;
  const region = facts.region[call] ?? 0;
  return [...instance.calls.keys()].some(
    (other) =>
      other < call &&
      facts.kind[other] === Op.Call &&
      isInRegion(facts, region, facts.region[other] ?? 0) &&
      isRequestFor(state, instance, other, value) &&
      isAwaited(state, instance, other),
  );
}

function isRequestFor(state: SolveState, instance: Instance, call: number, value: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  const externals = instance.calls.get(call)?.externals ?? [];
  let isFor = false;
  forEachArgument(facts, call, (operand, index) => {
    if (externals.length === 0 || plainValue(facts, operand) !== plainValue(facts, value)) return;
    const states = externals.flatMap((external) => stepArgument(external, index)).flatMap(closure);
    isFor ||= states.some(({ sinks }) => sinks.some(({ row }) => row.kind === "url"));
  });
  return isFor;
}

function isAwaited(state: SolveState, instance: Instance, call: number): boolean {
  const { facts, uses } = moduleOf(state, instance);
  let found = false;
  forEachUser(uses, call, (user) => (found ||= facts.kind[user] === Op.Await));
  return found;
}
