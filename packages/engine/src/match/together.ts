import { addTo, compareLocations, isAsSure, type Finding, type RelatedLocation } from "@sluice/core";
import { Op } from "../ir.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
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

/**
 * Names the text that the program last made part of its words of the data, else the first object that it put it in, and the source: whoever is asked with that
 * text or that message, however often, it is written once. What is put into nothing but the call's own options is no message.
 */
export function writtenOf(state: SolveState, trace: readonly Edge[]): string | undefined {
  const [source] = trace;
  const kindOf = ({ instance, place, via }: Edge): number | undefined =>
    via.kind === "step" && place >= 0 ? moduleOf(state, instance).facts.kind[place] : undefined;
  const objects = trace.filter((edge) => kindOf(edge) === Op.Object);
  const written = trace.findLast((edge) => kindOf(edge) === Op.Concat) ?? (objects.length > 1 ? objects[0] : undefined);
  return source && written && `${keyOfPlaceIn(source.instance, source.place)} ${keyOfPlaceIn(written.instance, written.place)}`;
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
