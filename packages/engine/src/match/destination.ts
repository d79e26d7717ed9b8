import type { FlowRule } from "@sluice/core";
import { Op } from "../ir.ts";
import { listOf, operandsOf } from "../link/program.ts";
import { makesUrl } from "../solve/global-url.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge } from "../solve/tracking.ts";

/** Whether data that a rule fears to be sent away is the address itself, such as one that a record holds: whoever is there knows it. */
export function isDestination(state: SolveState, { flow }: FlowRule, { row }: SinkHit, trace: readonly Edge[]): boolean {
  const [first] = trace;
  if (flow.with === undefined || row.kind !== "url" || !first || !isConfidential(first.fact.atom)) return false;
  return trace.every((edge, index) => index === 0 || beginsWith(state, edge, trace[index - 1]));
}

/** Whether what comes out of a step begins with what went into it. */
function beginsWith(state: SolveState, { instance, place, via }: Edge, before: Edge | undefined): boolean {
  const { facts } = moduleOf(state, instance);
  if (before?.instance !== instance) return via.kind !== "through";
  if (via.kind === "through") {
    // The last argument of `new URL` is the base, or all there is.
    const base = makesUrl(state, instance, via.call) ? operandsOf(facts, via.call).at(-1) : facts.y[via.call];
    return before.place >= 0 && base === before.place;
  }
  if (place < 0) return true;
  const kind = facts.kind[place];
  if (kind === Op.Concat || kind === Op.Array) return listOf(facts, place)[0] === before.place;
  return kind !== Op.Store;
}
