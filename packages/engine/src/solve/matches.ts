import { methodOf } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { moduleOf, type MatchedPart, type SolveState } from "./state.ts";
import type { Edge } from "./tracking.ts";

const WHOLE: readonly MatchedPart[] = [{ fields: [], cleared: 0 }];

/** What of a text arrives where a propagator of a built-in method leads: what a pattern catches is what the pattern admits. */
export function matchedParts(state: SolveState, edge: Edge, call: number, to: RelativePath): readonly MatchedPart[] {
  const { facts } = moduleOf(state, edge.instance);
  if (edge.fact.atom.kind !== "taint" || edge.fact.path.length > 0) return WHOLE;
  const method = methodOf(facts, call);
  if (to.base === "call" && (method === "match" || method === "matchAll" || method === "exec"))
    return state.guards?.ofMatch(edge.instance, call)?.result ?? WHOLE;
  if (typeof to.callback === "number" && to.base === 1 && (method === "replace" || method === "replaceAll")) {
    const cleared = state.guards?.ofMatch(edge.instance, call)?.parameters[to.callback] ?? 0;
    return [{ fields: [], cleared }];
  }
  return WHOLE;
}
