import { compareLocations, groupBy, isAsSure, type Finding, type RelatedLocation } from "@sluice/core";
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
  /** The first check on the way that does not hold, and what is told there of all that lies behind it: of this call, and of so many others. */
  readonly check: (RelatedLocation & { readonly tell: (others: number) => string }) | undefined;
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
  const objects = trace.filter((edge) => kindOfStep(state, edge) === Op.Object);
  const written = trace.findLast((edge) => kindOfStep(state, edge) === Op.Concat) ?? (objects.length > 1 ? objects[0] : undefined);
  return source && written && `${keyOfPlaceIn(source.instance, source.place)} ${keyOfPlaceIn(written.instance, written.place)}`;
}

/** Names the text that data first became part of, and the source: of a condition that several statements are put together with, each is as wrong. */
export function partOf(state: SolveState, trace: readonly Edge[]): string | undefined {
  const [source] = trace;
  const written = trace.find((edge) => kindOfStep(state, edge) === Op.Concat);
  return (
    source && written && [source, written].map(({ instance, place, fact }) => `${keyOfPlaceIn(instance, place)} ${fact.path.id}`).join(" ")
  );
}

/** What a step of a way makes of data. */
function kindOfStep(state: SolveState, { instance, place, via }: Edge): number | undefined {
  return via.kind === "step" && place >= 0 ? moduleOf(state, instance).facts.kind[place] : undefined;
}

function isShared(state: SolveState, { instance }: Edge, call: number): boolean {
  const targets = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  return new Set(targets.map(({ instance: { module, fn } }) => state.program.modules[module]?.facts.functions[fn])).size > 1;
}

/** Of findings that belong together the surest, the first of them, which names the places of the others. */
export function tellTogether(matches: readonly Match[]): Finding[] {
  const groups = groupBy(matches.entries(), ([index, { finding, together }]) =>
    together === undefined ? String(index) : `${finding.ruleId} ${together}`,
  );
  const told = [...groups.values()].map((group) => firstOf(group.map(([, match]) => match)));
  return [...groupBy(told, keyOfCheck).values()].flatMap(atCheck);
}

function firstOf(group: readonly Match[]): Match {
  const [first, ...others] = inOrder(group);
  if (!first) throw new Error("a group has a member");
  return withOthers(first, others);
}

function inOrder(group: readonly Match[]): readonly Match[] {
  return [...group].sort(
    ({ finding: a }, { finding: b }) =>
      Number(isAsSure(b.confidence, a.confidence)) - Number(isAsSure(a.confidence, b.confidence)) ||
      compareLocations(a.location, b.location),
  );
}

function withOthers(match: Match, others: readonly Match[]): Match {
  const places = others.slice(0, MAX_NAMED).map(({ finding }) => alsoAt(finding));
  return { ...match, finding: { ...match.finding, related: [...match.finding.related, ...places] } };
}

function keyOfCheck({ finding, check }: Match): string {
  const { location, note } = check ?? { location: finding.location, note: "" };
  return [finding.ruleId, finding.confidence, note, location.file, location.start.line, location.start.column].join("\n");
}

/** Calls behind one check that does not hold, from as many on told in one finding at the check, which is mended once. */
const MANY_CALLS = 5;

function atCheck(group: readonly Match[]): readonly Finding[] {
  const [first, ...others] = inOrder(group);
  if (!first?.check || group.length < MANY_CALLS) return group.map(({ finding }) => finding);
  const { location, tell } = first.check;
  const { finding } = withOthers(first, others);
  const related = finding.related.filter((each) => compareLocations(each.location, location) !== 0);
  return [{ ...finding, location, message: tell(others.length), related: [alsoAt(first.finding), ...related] }];
}

/** A reader who has seen this many places knows what is meant. */
const MAX_NAMED = 20;

function alsoAt({ location }: Finding): RelatedLocation {
  return { location, note: "the same change mends this, too" };
}
