import type { Edge } from "../solve/tracking.ts";

const MAX_STEPS = 2_000;

/**
 * The edges from the source of a fact to `edge`, in order. Where a fact went through a function of the project, the steps inside that function are
 * in their place, so every trace is one that a run could take.
 */
export function traceOf(edge: Edge): readonly Edge[] {
  const trace: Edge[] = [];
  collect(edge, undefined, trace);
  return trace.reverse();
}

/** Walks back from `edge`; with `inner`, only to where its function was entered. Appends in reverse order. */
function collect(edge: Edge, inner: Edge | undefined, trace: Edge[]): void {
  let at: Edge | undefined = edge;
  while (at && trace.length < MAX_STEPS) {
    trace.push(at);
    if (inner && at.via.kind === "enter" && at.tag === inner.tag) return;
    if (at.via.kind !== "return") {
      at = at.from;
    } else if (at.from) {
      collect(at.via.exit, at.via.exit, trace);
      at = at.from;
    } else {
      at = at.via.exit;
    }
  }
}
