import { Op } from "../ir.ts";
import { forEachUser } from "../solve/flow.ts";
import { REJECTION } from "../solve/paths.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Edge } from "../solve/tracking.ts";

/** Whether data has come by an exception, or by a promise that is rejected. */
export function isCaught(state: SolveState, { instance, place, fact }: Edge): boolean {
  return fact.path.head === REJECTION || (place >= 0 && moduleOf(state, instance).facts.kind[place] === Op.Catch);
}

/** Names the place where data is thrown with an exception, and the source: whoever catches it, it is mended where it becomes part of that. */
export function throwOf(state: SolveState, trace: readonly Edge[]): string | undefined {
  const at = trace.findIndex((edge) => isThrown(state, edge));
  const [source, thrown] = [trace[0], trace[at]];
  if (!source || !thrown || !trace.slice(at).some((edge) => isCaught(state, edge))) return undefined;
  return `${keyOfPlaceIn(source.instance, source.place)} ${keyOfPlaceIn(thrown.instance, thrown.place)}`;
}

function isThrown(state: SolveState, { instance, place }: Edge): boolean {
  const { facts, uses } = moduleOf(state, instance);
  let found = false;
  if (place >= 0) forEachUser(uses, place, (user) => (found ||= facts.kind[user] === Op.Throw));
  return found;
}
