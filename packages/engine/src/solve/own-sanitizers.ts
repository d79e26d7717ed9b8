import { closure, stepEdge } from "../resolve/automaton.ts";
import { isMeant, isSo } from "./sanitizer-rows.ts";
import type { SolveState } from "./state.ts";
import type { Anchor, Fact } from "./tracking.ts";

/** What is left of data that a function of the project gives back, of which models say that it makes clean: they know better than its body does. Undefined: nothing. */
export function pastOwnSanitizer(state: SolveState, { instance, call }: Anchor, fact: Fact): Fact | undefined {
  const externals = instance.calls.get(call)?.externals ?? [];
  if (fact.atom.kind !== "taint" || externals.length === 0) return fact;
  let { cleared } = fact;
  for (const external of externals) {
    if (closure(external).some(({ opaque }) => opaque)) return undefined;
    for (const row of stepEdge(external, "call").flatMap(({ sanitizers }) => sanitizers)) {
      if (!isMeant(row, fact.atom) || !isSo(state, { instance, call }, row)) continue;
      state.use(row);
      if (row.clears === "all") return undefined;
      cleared |= state.kinds.maskOf(row.clears);
    }
  }
  return cleared === fact.cleared ? fact : state.facts.fact(fact.atom, fact.path, cleared);
}
