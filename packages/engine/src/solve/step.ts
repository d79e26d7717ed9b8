import type { FieldPath } from "./paths.ts";
import { propagate } from "./propagate.ts";
import type { SolveState } from "./state.ts";
import { STEP, type Fact, type Edge } from "./tracking.ts";

/** The fact arrives at another value of the same function, as a plain step. */
export function step(state: SolveState, edge: Edge, to: number, fact: Fact): Edge | undefined {
  return propagate(state, edge.instance, to, fact, edge.tag, edge, STEP);
}

/** The same data at another path, or harmless for more. */
export function factAt(state: SolveState, fact: Fact, path: FieldPath, cleared: number = fact.cleared): Fact {
  return path === fact.path && cleared === fact.cleared ? fact : state.facts.fact(fact.atom, path, cleared);
}
