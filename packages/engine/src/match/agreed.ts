import type { SinkHit } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/** Whether a person agrees to a flow before its end. */
export type IsApproved = (trace: readonly Edge[], end: { readonly instance: Instance; readonly call: number }) => boolean;

/** Edges that are looked at before nobody is taken to have agreed. */
const MAX_EDGES = 2_000;

/** Whether a person agrees to what arrives at a sink, wherever it comes from. */
export function isAgreedEverywhere({ edge, call }: SinkHit, isApproved: IsApproved): boolean {
  const end = { instance: edge.instance, call };
  if (isApproved([], end)) return true;
  const sources = sourcesOf(edge);
  return sources.length > 0 && sources.every((source) => isApproved([source], end));
}

/** Every place that a fact comes from, through whichever call. */
function sourcesOf(edge: Edge): readonly Edge[] {
  const seen = new Set([edge]);
  const sources: Edge[] = [];
  for (const at of seen) {
    if (seen.size > MAX_EDGES) return [];
    const before = edgesBefore(at);
    if (before.length === 0) sources.push(at);
    for (const each of before) seen.add(each);
  }
  return sources;
}

function edgesBefore({ via, from, tag }: Edge): readonly Edge[] {
  if (via.kind === "enter") return tag.callers.map((caller) => caller.edge);
  if (via.kind === "return") return [from ?? via.exit];
  return from ? [from] : [];
}
