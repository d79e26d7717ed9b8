import type { FlowRule } from "@sluice/core";
import { Op } from "../ir.ts";
import { listOf } from "../link/program.ts";
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
  if (via.kind === "through") return facts.y[via.call] === before?.place || makesUrl(state, instance, via.call);
  if (place < 0) return true;
  if (facts.kind[place] === Op.Concat) return before?.instance !== instance || listOf(facts, place)[0] === before.place;
  return facts.kind[place] !== Op.Store;
}
