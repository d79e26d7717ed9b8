import { groupBy, type FlowPair, type FlowSpec, type Meeting } from "@sluice/core";
import { hitsOfPublicHosts } from "../reach/public-hosts.ts";
import { optionHolds } from "../reach/sink-options.ts";
import type { SinkHit, SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Tag } from "../solve/tracking.ts";
import { isAgreedEverywhere, type IsApproved } from "./agreed.ts";
import { traceOf } from "../reach/trace.ts";

/** Answers what rules ask beyond sources and sinks: of other data at the same call, and of what became of the call's result. */
export interface Conditions {
  /**
   * What there is besides the data where the other data that the flow asks for arrives without a person's yes, and what the call gives is not validated
   * where that would do; undefined where either fails.
   */
  readonly hold: (flow: FlowSpec, hit: SinkHit) => Held | undefined;
  /** Whether the same data at the same place is another rule's matter: see `besides` of {@link FlowSpec}. */
  readonly isToldElsewhere: (flow: FlowSpec, hit: SinkHit) => boolean;
}

/** The first other data that a flow asks for, where it asks for any. */
interface Held {
  readonly met?: Met;
}

/** Other data that a flow asks for, where it arrives. */
export interface Met {
  readonly meeting: Meeting;
  readonly hit: SinkHit;
}

/** Reads off a solved program what {@link Conditions} need; what no rule asks for is never computed. */
export function createConditions(state: SolveState, isApproved: IsApproved): Conditions {
  let byCall: ReadonlyMap<string, readonly SinkHit[]> | undefined;
  const atCallOf = ({ edge, call }: SinkHit): readonly SinkHit[] =>
    (byCall ??= groupByCall(state)).get(keyOfPlaceIn(edge.instance, call)) ?? [];
  let validated: ReadonlySet<string> | undefined;
  const met = (flow: FlowSpec, hit: SinkHit): Met | undefined => {
    for (const meeting of flow.with ?? []) {
      const isMet = meets(meeting, hit);
      const other = isOf(meeting, hit) && atCallOf(hit).find((each) => isMet(each) && !isAgreedEverywhere(each, isApproved));
      if (other) return { meeting, hit: other };
    }
    return undefined;
  };
  return {
    hold: (flow, hit) => {
      const found = met(flow, hit);
      if (flow.with && !found) return undefined;
      const isValidated = flow.unless !== undefined && (validated ??= validatedCalls(state)).has(keyOfPlaceIn(hit.edge.instance, hit.call));
      return isValidated ? undefined : { ...(found && { met: found }) };
    },
    isToldElsewhere: ({ besides = [] }, hit) =>
      besides.length > 0 &&
      atCallOf(hit).some((other) => other.edge === hit.edge && besides.includes(other.row.kind) && optionHolds(state, other)),
  };
}

/** Whether a meeting is one of such data at such a sink. */
function isOf({ of, at }: Meeting, { edge: { fact }, row }: SinkHit): boolean {
  if (at && !at.includes(row.kind)) return false;
  return of === undefined || (fact.atom.kind === "taint" && of.includes(fact.atom.source));
}

function meets({ sources, sinks }: FlowPair, hit: SinkHit): (hit: SinkHit) => boolean {
  return ({ edge, row }) =>
    edge.fact.atom.kind === "taint" &&
    sources.includes(edge.fact.atom.source) &&
    sinks.includes(row.kind) &&
    edge.instance === hit.edge.instance &&
    canMeet(edge.tag, hit.edge.tag);
}

/** How many pairs of ways into functions are looked at before two data are taken to meet. */
const MAX_PAIRS = 2_000;

/**
 * Whether one run of a function may hold both data: what one caller hands to a helper that all share never meets what another hands to it.
 * Data that came in through no parameter is there in every run. Followed back call by call, each pair of ways in once.
 */
function canMeet(a: Tag, b: Tag): boolean {
  const pairs: [Tag, Tag][] = [[a, b]];
  const seen = new Set<string>();
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [one, other] = pair;
    if (!one.owner || one.owner !== other.owner || seen.size >= MAX_PAIRS) return true;
    const id = `${one.id}:${other.id}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const calls = callersByCall(other);
    for (const { instance, call, edge } of one.callers)
      for (const tag of calls.get(`${instance.id}:${call}`) ?? []) pairs.push([edge.tag, tag]);
  }
  return false;
}

/** The tags of what comes in, by the calls through which it does. */
function callersByCall({ callers }: Tag): ReadonlyMap<string, ReadonlySet<Tag>> {
  const calls = new Map<string, Set<Tag>>();
  for (const { instance, call, edge } of callers) {
    const id = `${instance.id}:${call}`;
    const tags = calls.get(id);
    if (tags) tags.add(edge.tag);
    else calls.set(id, new Set([edge.tag]));
  }
  return calls;
}

function groupByCall(state: SolveState): ReadonlyMap<string, readonly SinkHit[]> {
  return groupBy([...state.sinkHits, ...hitsOfPublicHosts(state)], ({ edge, call }) => keyOfPlaceIn(edge.instance, call));
}

/** The library calls on the ways of data that went into a schema, or past a check. */
function validatedCalls(state: SolveState): ReadonlySet<string> {
  const calls = new Set<string>();
  for (const edge of state.validated) {
    for (const { via, instance } of traceOf(edge)) if (via.kind === "through") calls.add(keyOfPlaceIn(instance, via.call));
  }
  return calls;
}
