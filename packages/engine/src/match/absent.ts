import { knownOutcomes } from "../link/known-outcomes.ts";
import { uncheckedValue } from "../link/program.ts";
import { outcomesOf } from "../reach/regions.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/**
 * Whether data comes to a sink only where the value that it comes from is known to be empty: `const word = given || made; if (!given) print(word)` shows
 * what was made.
 */
export function isAbsent(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const { instance } = hit.edge;
  const { facts } = moduleOf(state, instance);
  const empty = new Set(
    outcomesOf(facts, facts.region[hit.call] ?? 0)
      .flatMap(({ condition, isTrue }) => knownOutcomes(facts, condition, isTrue))
      .flatMap(({ condition, isTrue }) => (isTrue ? [] : [uncheckedValue(facts, condition)])),
  );
  return empty.size > 0 && trace.some((edge) => edge.instance === instance && empty.has(uncheckedValue(facts, edge.place)));
}
