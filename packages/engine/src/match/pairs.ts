import type { Edge } from "../solve/tracking.ts";

/** The edges of a trace that follow each other. */
export function pairsOf(trace: readonly Edge[]): readonly (readonly [Edge, Edge])[] {
  return trace.slice(1).flatMap((after, index) => {
    const before = trace[index];
    return before && after.place >= 0 ? [[before, after] as const] : [];
  });
}
