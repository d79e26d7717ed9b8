import type { FlowSpec } from "@sluice/core";
import type { SinkHit, SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { traceOf } from "./trace.ts";

/** Answers what rules ask beyond sources and sinks: of other data at the same call, and of what became of the call's result. */
export interface Conditions {
  readonly hold: (flow: FlowSpec, hit: SinkHit) => boolean;
}

/** Reads off a solved program what {@link Conditions} need; what no rule asks for is never computed. */
export function createConditions(state: SolveState): Conditions {
  let byCall: ReadonlyMap<string, readonly SinkHit[]> | undefined;
  let validated: ReadonlySet<string> | undefined;
  return {
    hold: (flow, hit) => {
      if (flow.with && !((byCall ??= groupByCall(state)).get(callId(hit.edge.instance.module, hit.call)) ?? []).some(meets(flow.with, hit)))
        return false;
      return flow.unless === undefined || !(validated ??= validatedCalls(state)).has(callId(hit.edge.instance.module, hit.call));
    },
  };
}

function meets({ sources, sinks }: Pick<FlowSpec, "sources" | "sinks">, hit: SinkHit): (hit: SinkHit) => boolean {
  return ({ edge, row }) =>
    edge.fact.atom.kind === "taint" &&
    sources.includes(edge.fact.atom.source) &&
    sinks.includes(row.kind) &&
    edge.instance === hit.edge.instance &&
    canMeet(edge, hit.edge, MAX_CALLERS);
}

/** How many calls back two data are followed. */
const MAX_CALLERS = 6;

/**
 * Whether one run of a function may hold both data: what one caller hands to a helper that all share never meets what another hands to it.
 * Data that came in through no parameter is there in every run.
 */
function canMeet(a: Edge, b: Edge, depth: number): boolean {
  if (depth === 0 || !a.tag.owner || a.tag.owner !== b.tag.owner) return true;
  return a.tag.callers.some((one) =>
    b.tag.callers.some((other) => one.instance === other.instance && one.call === other.call && canMeet(one.edge, other.edge, depth - 1)),
  );
}

function callId(module: number, call: number): string {
  return `${module}:${call}`;
}

function groupByCall(state: SolveState): ReadonlyMap<string, readonly SinkHit[]> {
  const groups = new Map<string, SinkHit[]>();
  for (const hit of state.sinkHits) {
    const id = callId(hit.edge.instance.module, hit.call);
    const group = groups.get(id);
    if (group) group.push(hit);
    else groups.set(id, [hit]);
  }
  return groups;
}

/** The library calls on the ways of data that went into a schema, or past a check. */
function validatedCalls(state: SolveState): ReadonlySet<string> {
  const calls = new Set<string>();
  for (const edge of state.validated) {
    for (const { via, instance } of traceOf(edge)) if (via.kind === "through") calls.add(callId(instance.module, via.call));
  }
  return calls;
}
