import { LogicalOperator, Op, UnaryOperator, type ModuleFacts, type Operand } from "../ir.ts";

/** A condition that asks one thing, and how it turned out. */
export interface KnownOutcome {
  readonly condition: Operand;
  readonly isTrue: boolean;
}

/** What is known of the parts of a condition where it turned out so: of `a && !b`, where it holds, that `a` is true and `b` is not. */
export function knownOutcomes(facts: ModuleFacts, condition: Operand, isTrue: boolean): readonly KnownOutcome[] {
  if (condition < 0) return [];
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  switch (facts.kind[condition]) {
    case Op.Unary:
      return z === UnaryOperator.Not ? knownOutcomes(facts, x, !isTrue) : [];
    case Op.Logical:
      // Of `a ?? b` nobody knows which it is that turned out so.
      if (z === LogicalOperator.Nullish) return [{ condition, isTrue }];
      return z === (isTrue ? LogicalOperator.And : LogicalOperator.Or) ? [x, y].flatMap((side) => knownOutcomes(facts, side, isTrue)) : [];
    default:
      return [{ condition, isTrue }];
  }
}
