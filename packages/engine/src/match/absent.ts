import { LogicalOperator, Op, UnaryOperator, type ModuleFacts, type Operand } from "../ir.ts";
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
    outcomesOf(facts, facts.region[hit.call] ?? 0).flatMap(({ condition, isTrue }) => emptyBy(facts, condition, isTrue)),
  );
  return empty.size > 0 && trace.some((edge) => edge.instance === instance && empty.has(uncheckedValue(facts, edge.place)));
}

/** The values that count as false where a condition turned out so. */
function emptyBy(facts: ModuleFacts, condition: Operand, isTrue: boolean): readonly Operand[] {
  if (condition < 0) return [];
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  switch (facts.kind[condition]) {
    case Op.Unary:
      return z === UnaryOperator.Not ? emptyBy(facts, x, !isTrue) : [];
    case Op.Logical:
      return z === (isTrue ? LogicalOperator.And : LogicalOperator.Or) ? [x, y].flatMap((side) => emptyBy(facts, side, isTrue)) : [];
    default:
      return isTrue ? [] : [uncheckedValue(facts, condition)];
  }
}
