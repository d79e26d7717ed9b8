import { addTo, compareLocations, isAsSure, type Finding, type RelatedLocation } from "@sluice/core";
import { CALLEE } from "../solve/instances.ts";
import type { SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Edge } from "../solve/tracking.ts";

/** A finding, and what it has in common with others that are mended by the same change; undefined: nothing. */
export interface Match {
  readonly finding: Finding;
  /** Whether only a wider preset than the rule's own reports it. */
  readonly isWidened: boolean;
  readonly together: string | undefined;
}

/**
 * Names the last call on the way that reaches several functions of the project, such as the implementations of an interface, and the source: what
 * arrives in each of them from there is mended before the call, once.
 */
export function dispatchOf(state: SolveState, trace: readonly Edge[]): string | undefined {
  const [source] = trace;
  const entered = trace.findLast(({ via, from }) => via.kind === "enter" && from !== undefined && isShared(state, from, via.call));
  if (!source || entered?.via.kind !== "enter" || !entered.from) return undefined;
  return `${keyOfPlaceIn(source.instance, source.place)} ${keyOfPlaceIn(entered.from.instance, entered.via.call)}`;
}

function isShared(state: SolveState, { instance }: Edge, call: number): boolean {
  const targets = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  return new Set(targets.map(({ instance: { module, fn } }) => state.program.modules[module]?.facts.functions[fn])).size > 1;
}

/** Of findings that belong together the surest, the first of them, which names the places of the others. */
export function tellTogether(matches: readonly Match[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  matches.forEach(({ finding, together }, index) => {
    const key = together === undefined ? String(index) : `${finding.ruleId} ${together}`;
    addTo(groups, key, finding);
  });
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.sort(
      (a, b) =>
        Number(isAsSure(b.confidence, a.confidence)) - Number(isAsSure(a.confidence, b.confidence)) ||
        compareLocations(a.location, b.location),
    );
    if (!first) throw new Error("a group has a member");
    return { ...first, related: [...first.related, ...others.slice(0, MAX_NAMED).map(alsoAt)] };
  });
}

/** A reader who has seen this many places knows what is meant. */
const MAX_NAMED = 20;

function alsoAt({ location }: Finding): RelatedLocation {
  return { location, note: "the same change mends this, too" };
}
