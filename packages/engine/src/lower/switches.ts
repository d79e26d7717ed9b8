import type ts from "typescript";
import { BinaryOperator, LogicalOperator, NONE, Op, type Operand, RegionKind } from "../ir.ts";
import { conditionOn, enter } from "./conditions.ts";
import type { JumpTarget, Lowering } from "./context.ts";
import { lowerExpression, lowerStatements } from "./dispatch.ts";
import { emit } from "./emit.ts";
import { apply, type Difference, difference, mark, NOTHING, takeDifference, undo } from "./environment.ts";
import { foldComparison, knownConstant } from "./folding.ts";
import { enterScope } from "./hoisting.ts";
import { join } from "./joins.ts";
import { enterRegion, leaveRegion } from "./regions.ts";

/** Beyond this many cases nothing is noted of what the default is not. */
const MAX_EXCLUDED = 32;

/** `switch`: every case is a condition on the value; without a `break` a case goes on with the next one. */
export function lowerSwitch(context: Lowering, node: ts.SwitchStatement): void {
  const { environment, rows } = context;
  const value = lowerExpression(context, node.expression);
  const outer = enterScope(context, node.caseBlock);
  const target: JumpTarget = { label: context.label, unlabelled: true, since: mark(environment), breaks: [], continues: undefined };
  context.label = undefined;
  context.targets.push(target);
  const { clauses } = node.caseBlock;
  const conditions = clauses.map((clause) => lowerCase(context, clause, value));
  const entry = mark(environment);
  const otherwise = excluded(context, clauses, conditions);
  let fallthrough: Difference = undefined;
  let shared = NONE;
  clauses.forEach((clause, index) => {
    const condition = conditions[index] ?? NONE;
    const whole = fallthrough === undefined ? condition : eitherOf(context, shared, condition, clause);
    const isRefused = knownConstant(context, condition) === false;
    const entered = context.syntax.isCaseClause(clause) ? (isRefused ? undefined : conditionOn(context, condition).whenTrue) : otherwise;
    join(context, [fallthrough, entered], false, clause);
    const around = enterRegion(context, whole, RegionKind.Case, clause);
    lowerStatements(context, clause.statements);
    leaveRegion(context, around);
    fallthrough = takeDifference(environment, rows, entry);
    // What comes out of a clause with statements may have changed the value, or have come half the way.
    shared = clause.statements.length === 0 ? whole : NONE;
  });
  context.targets.pop();
  const complete = clauses.some((clause) => !context.syntax.isCaseClause(clause));
  finish(context, target, entry, [fallthrough, ...(complete ? [] : [otherwise])], node);
  context.scope = outer;
}

/** `breaks` are differences to the switch's start, the other ends to the point after all case expressions. */
function finish(context: Lowering, target: JumpTarget, entry: number, ends: readonly Difference[], node: ts.SwitchStatement): void {
  const { environment, rows } = context;
  const rebased = ends.map((end) => {
    if (end === undefined) return undefined;
    apply(environment, rows, end);
    const changes = difference(environment, target.since);
    undo(environment, rows, entry);
    return changes;
  });
  undo(environment, rows, target.since);
  join(context, [...rebased, ...target.breaks], true, node.expression);
}

/** `case a: case b:` */
function eitherOf(context: Lowering, one: Operand, other: Operand, clause: ts.CaseOrDefaultClause): Operand {
  return one < 0 || other < 0 ? NONE : emit(context, Op.Logical, one, other, LogicalOperator.Or, clause);
}

function lowerCase(context: Lowering, clause: ts.CaseOrDefaultClause, value: Operand): Operand {
  if (!context.syntax.isCaseClause(clause)) return NONE;
  const label = lowerExpression(context, clause.expression);
  const folded = foldComparison(context, value, label, BinaryOperator.Equal);
  return folded === NONE ? emit(context, Op.Binary, value, label, BinaryOperator.Equal, clause.expression) : folded;
}

/** What holds where no case matches. */
function excluded(context: Lowering, clauses: readonly ts.CaseOrDefaultClause[], conditions: readonly Operand[]): Difference {
  const { environment, rows } = context;
  if (clauses.length > MAX_EXCLUDED) return NOTHING;
  const since = mark(environment);
  for (const condition of conditions) if (condition >= 0) enter(context, conditionOn(context, condition).whenFalse);
  return takeDifference(environment, rows, since);
}
