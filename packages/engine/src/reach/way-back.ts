import type { Edge } from "../solve/tracking.ts";
import { callersOn, type Frames } from "./frames.ts";

/** Edges that are looked at. */
const MAX_EDGES = 400;

/** Along which edges a walk goes on. */
interface Limits {
  readonly leadsOn?: (edge: Edge) => boolean;
  /** Activations whose callers are known: a fact came into them by one of these calls. */
  readonly frames?: Frames;
}

/** Whether something holds of one edge on the ways to an edge, through all callers of the functions that they lead through and what callees gave back. */
export function someOnWay(edge: Edge, holds: (edge: Edge) => boolean, limits: Limits = {}): boolean {
  const open: Edge[] = [edge];
  const seen = new Set<Edge>(open);
  for (let at = open.pop(); at && seen.size < MAX_EDGES; at = open.pop()) {
    if (holds(at)) return true;
    for (const next of edgesBefore(at, limits.frames)) {
      if (seen.has(next) || limits.leadsOn?.(next) === false) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

function edgesBefore({ instance, from, via, tag }: Edge, frames: Frames | undefined): readonly Edge[] {
  if (via.kind === "enter") return callersOn(frames, instance, tag.callers).map((caller) => caller.edge);
  return [...(from ? [from] : []), ...(via.kind === "return" ? [via.exit] : [])];
}
