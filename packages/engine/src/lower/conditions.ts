import type ts from "typescript";
import { BinaryOperator, LogicalOperator, NONE, Op, type Operand, RegionKind, UnaryOperator } from "../ir.ts";
import { int, item } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { emit, kindOf } from "./emit.ts";
import { apply, type Difference, difference, mark, takeDifference, undo } from "./environment.ts";
import { knownConstant } from "./folding.ts";
import { join } from "./joins.ts";
import { refine } from "./mentions.ts";
import { enterRegion, leaveRegion } from "./regions.ts";
import { nameOf } from "./syntax.ts";

/** A condition's value, and what holds on either branch, as differences to the point behind it. */
export interface Condition {
  readonly value: Operand;
  readonly whenTrue: Difference;
  readonly whenFalse: Difference;
}

const MAX_DEPTH = 150;

/** Lowers a condition: `!`, `&&` and `||` become control flow. */
export function lowerCondition(context: Lowering, node: ts.Expression): Condition {
  const { syntax } = context;
  if (context.depth < MAX_DEPTH) {
    if (syntax.isParenthesizedExpression(node)) return lowerCondition(context, node.expression);
    if (syntax.isPrefixUnaryExpression(node) && syntax.isNot(node)) return lowerNot(context, node);
    if (syntax.isBinaryExpression(node)) {
      const operator = syntax.logicalOperator(node.operatorToken.kind);
      if (operator === LogicalOperator.And || operator === LogicalOperator.Or) return lowerConnected(context, node, operator);
    }
  }
  const { value, whenTrue, whenFalse } = conditionOn(context, lowerExpression(context, node));
  const known =
    truth(context, node) ?? (syntax.isBinaryExpression(node) ? (decided(context, value) ?? sameness(context, node, value)) : undefined);
  return { value, whenTrue: known === false ? undefined : whenTrue, whenFalse: known === true ? undefined : whenFalse };
}

/** What a value says as a condition. */
export function conditionOn(context: Lowering, value: Operand): Condition {
  const { whenTrue, whenFalse } = refine(context, value);
  return { value, whenTrue, whenFalse };
}

/** Takes a branch. What was refined on it is the current version of its value. */
export function enter(context: Lowering, branch: Difference): void {
  apply(context.environment, context.rows, branch);
  if (branch === undefined) return;
  const { rows } = context;
  for (let i = 1; i < branch.length; i += 2) {
    const value = item(branch, i);
    if (kindOf(context, value) === Op.Pi) rows.successor[int(rows.x, value)] = value;
  }
}

function lowerNot(context: Lowering, node: ts.PrefixUnaryExpression): Condition {
  context.depth++;
  const inner = lowerCondition(context, node.operand);
  context.depth--;
  const value = emit(context, Op.Unary, inner.value, NONE, UnaryOperator.Not, node);
  return { value, whenTrue: inner.whenFalse, whenFalse: inner.whenTrue };
}

/** `a && b` is true where both are, and false where `a` is, or where `a` is true and `b` is not; `a || b` the other way round. */
function lowerConnected(context: Lowering, node: ts.BinaryExpression, operator: number): Condition {
  const { environment, rows } = context;
  context.depth++;
  const left = lowerCondition(context, node.left);
  const and = operator === LogicalOperator.And;
  const since = mark(environment);
  enter(context, and ? left.whenTrue : left.whenFalse);
  const around = enterRegion(context, left.value, and ? RegionKind.True : RegionKind.False, node.right);
  const right = environment.dead ? UNREACHED : lowerCondition(context, node.right);
  leaveRegion(context, around);
  context.depth--;
  const both = branchSince(context, since, and ? right.whenTrue : right.whenFalse);
  const other = branchSince(context, since, and ? right.whenFalse : right.whenTrue);
  undo(environment, rows, since);
  join(context, [and ? left.whenFalse : left.whenTrue, other], false, node);
  const either = takeDifference(environment, rows, since);
  const value = emit(context, Op.Logical, left.value, right.value, operator, node);
  return and ? { value, whenTrue: both, whenFalse: either } : { value, whenTrue: either, whenFalse: both };
}

const UNREACHED: Condition = { value: NONE, whenTrue: undefined, whenFalse: undefined };

function branchSince(context: Lowering, since: number, branch: Difference): Difference {
  const { environment, rows } = context;
  if (environment.dead || branch === undefined) return undefined;
  const here = mark(environment);
  apply(environment, rows, branch);
  const changes = difference(environment, since);
  undo(environment, rows, here);
  return changes;
}

/** What a comparison of constants came to. */
function decided(context: Lowering, value: Operand): boolean | undefined {
  const known = knownConstant(context, value);
  return typeof known === "boolean" ? known : undefined;
}

/** Whether two variables are compared that hold the same value here: `x === y` behind `x = y`. A variable is compared with itself to find out NaN. */
function sameness(context: Lowering, { left, right }: ts.BinaryExpression, value: Operand): boolean | undefined {
  const { rows, syntax } = context;
  if (value < 0 || kindOf(context, value) !== Op.Binary || int(rows.x, value) < 0 || int(rows.x, value) !== int(rows.y, value))
    return undefined;
  if (!syntax.isIdentifier(left) || !syntax.isIdentifier(right) || nameOf(left) === nameOf(right)) return undefined;
  const operator = int(rows.z, value);
  return operator === BinaryOperator.Equal ? true : operator === BinaryOperator.NotEqual ? false : undefined;
}

/** Whether a literal counts as true; unknown for everything else, variables with a constant value included. */
function truth(context: Lowering, node: ts.Expression): boolean | undefined {
  const { syntax } = context;
  if (syntax.isTrue(node)) return true;
  if (syntax.isNumericLiteral(node)) return Number(node.text) !== 0;
  return syntax.isFalse(node) ? false : undefined;
}
