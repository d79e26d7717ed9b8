import type ts from "typescript";
import { BinaryOperator, CallFlag, LogicalOperator, NONE, Op, type Operand, UnaryOperator, RegionKind } from "../ir.ts";
import { lowerTarget, readTarget, storeProperty, writeTarget } from "./assignments.ts";
import { at, int, push } from "./columns.ts";
import { numberConstant } from "./constants.ts";
import { type Condition, conditionOn, enter, lowerCondition } from "./conditions.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { textOperand } from "./literals.ts";
import { constant, emit, emitList, kindOf, pushSpan } from "./emit.ts";
import { mark, NOTHING, takeDifference } from "./environment.ts";
import { foldComparison, knownConstant } from "./folding.ts";
import { emitPhi, join, noteChoice } from "./joins.ts";
import { enterRegion, leaveRegion } from "./regions.ts";

/** Operators with two sides, assignments among them. */
export function lowerBinary(context: Lowering, node: ts.BinaryExpression): Operand {
  const { syntax } = context;
  const operator = node.operatorToken.kind;
  if (syntax.isAssignmentOperator(operator)) return lowerAssignment(context, node);
  const logical = syntax.logicalOperator(operator);
  if (logical !== undefined) return lowerLogical(context, node, logical);
  if (syntax.isPlus(operator)) return lowerText(context, node);
  const x = lowerExpression(context, node.left);
  const y = lowerExpression(context, node.right);
  if (syntax.isComma(operator)) return y;
  const kind = syntax.binaryOperator(operator);
  const folded = foldComparison(context, x, y, kind);
  return folded === NONE ? emit(context, Op.Binary, x, y, kind, node) : folded;
}

/** `a && b`, `a || b`, `a ?? b`: the right side is only evaluated where the left says so. */
function lowerLogical(context: Lowering, node: ts.BinaryExpression, operator: number): Operand {
  const { environment, rows } = context;
  const left = lowerLeft(context, node, operator);
  const and = operator === LogicalOperator.And;
  const since = mark(environment);
  enter(context, and ? left.whenTrue : left.whenFalse);
  // Whether something is nullish is no condition that anybody can read.
  const condition = operator === LogicalOperator.Nullish ? NONE : left.value;
  const around = enterRegion(context, condition, and ? RegionKind.True : RegionKind.False, node.right);
  const y = environment.dead ? constant(context, null) : lowerExpression(context, node.right);
  leaveRegion(context, around);
  const right = takeDifference(environment, rows, since);
  join(context, [and ? left.whenFalse : left.whenTrue, right], true, node);
  return emit(context, Op.Logical, left.value, y, operator, node);
}

/** What is nullish is not the same as what is false, so that `??` says nothing about its left side. */
function lowerLeft(context: Lowering, node: ts.BinaryExpression, operator: number): Condition {
  if (operator !== LogicalOperator.Nullish) return lowerCondition(context, node.left);
  return { value: lowerExpression(context, node.left), whenTrue: NOTHING, whenFalse: NOTHING };
}

/** `c ? a : b`; chains that lean to the right are not recursed into. */
export function lowerConditional(context: Lowering, node: ts.ConditionalExpression): Operand {
  const { environment, rows } = context;
  const condition = lowerCondition(context, node.condition);
  const since = mark(environment);
  enter(context, condition.whenTrue);
  const around = enterRegion(context, condition.value, RegionKind.True, node.whenTrue);
  const yes = environment.dead ? NONE : lowerExpression(context, node.whenTrue);
  leaveRegion(context, around);
  const first = takeDifference(environment, rows, since);
  enter(context, condition.whenFalse);
  enterRegion(context, condition.value, RegionKind.False, node.whenFalse);
  const no = environment.dead ? NONE : lowerExpression(context, node.whenFalse);
  leaveRegion(context, around);
  const second = takeDifference(environment, rows, since);
  const place = node;
  join(context, [first, second], true, place);
  if (yes === NONE || no === NONE || yes === no) return yes === NONE ? no : yes;
  const from = context.rows.length;
  const phi = emitPhi(context, [yes, no], place);
  noteChoice(context, from, condition.value);
  return phi;
}

/** `+` puts text together unless both sides are numbers; chains and nested templates become one list of parts. */
function lowerText(context: Lowering, node: ts.BinaryExpression): Operand {
  const from = context.stack.length;
  pushParts(context, node);
  return finishText(context, from, node);
}

/** Template literals. */
export function lowerTemplate(context: Lowering, node: ts.TemplateExpression): Operand {
  const from = context.stack.length;
  pushTemplate(context, node);
  return finishText(context, from, node, false);
}

function pushParts(context: Lowering, node: ts.Expression): void {
  const rights: ts.Expression[] = [];
  const { syntax, precomputed } = context;
  let current = node;
  while (syntax.isBinaryExpression(current) && syntax.isPlus(current.operatorToken.kind) && !precomputed.has(current)) {
    rights.push(current.right);
    current = current.left;
  }
  pushPart(context, current);
  for (let i = rights.length - 1; i >= 0; i--) {
    const right = rights[i];
    if (right !== undefined) pushPart(context, right);
  }
}

function pushPart(context: Lowering, node: ts.Expression): void {
  const { syntax } = context;
  if (syntax.isTemplateExpression(node)) pushTemplate(context, node);
  else {
    push(context.stack, lowerExpression(context, node));
    pushSpan(context, context.partSpans, node);
  }
}

function pushText(context: Lowering, text: string): void {
  push(context.stack, constant(context, text));
  context.partSpans.push(0, 0);
}

/** The template after `String.raw`: a text in which a backslash is a character like others (ECMA-262, 22.1.2.4). */
export function lowerRawTemplate(context: Lowering, node: ts.TemplateLiteral): Operand {
  if (!context.syntax.isTemplateExpression(node)) return textOperand(context, rawText(node), node);
  const from = context.stack.length;
  pushTemplate(context, node, rawText);
  return finishText(context, from, node, false);
}

function rawText({ rawText: raw, text }: ts.TemplateLiteralLikeNode): string {
  return raw ?? text;
}

function cookedText({ text }: ts.TemplateLiteralLikeNode): string {
  return text;
}

function pushTemplate(context: Lowering, node: ts.TemplateExpression, read: typeof cookedText = cookedText): void {
  const head = read(node.head);
  if (head !== "") pushText(context, head);
  for (const span of node.templateSpans) {
    pushPart(context, span.expression);
    const text = read(span.literal);
    if (text !== "") pushText(context, text);
  }
}

function finishText(context: Lowering, from: number, node: ts.Expression, mayBeNumeric = true): Operand {
  const { stack } = context;
  const spans = context.partSpans.splice(context.partSpans.length - 2 * (stack.length - from));
  let numeric = mayBeNumeric;
  let text: string | undefined = "";
  for (let i = from; i < stack.length; i++) {
    const part = at(stack, i);
    if (!isNumeric(context, part)) numeric = false;
    const known = part < NONE ? context.constants.values[-part - 2] : undefined;
    text = text === undefined || known === undefined ? undefined : text + String(known);
  }
  if (numeric) {
    const x = at(stack, from);
    const y = at(stack, from + 1);
    stack.length = from;
    const [a, b] = [knownConstant(context, x), knownConstant(context, y)];
    if (typeof a === "number" && typeof b === "number") return numberConstant(context.constants, a + b);
    return emit(context, Op.Binary, x, y, BinaryOperator.Arithmetic, node);
  }
  if (text !== undefined) {
    stack.length = from;
    return textOperand(context, text, node);
  }
  const first = context.spans.length;
  context.spans.push(...spans);
  return emitList(context, Op.Concat, first, NONE, NONE, from, node);
}

function isNumeric(context: Lowering, operand: Operand): boolean {
  if (operand < NONE) return typeof context.constants.values[-operand - 2] === "number";
  const kind = kindOf(context, operand);
  if (kind === Op.Binary) return int(context.rows.z, operand) === BinaryOperator.Arithmetic;
  return kind === Op.Unary && int(context.rows.z, operand) === UnaryOperator.Arithmetic;
}

function lowerAssignment(context: Lowering, node: ts.BinaryExpression): Operand {
  const { syntax } = context;
  const operator = node.operatorToken.kind;
  const target = lowerTarget(context, node.left);
  if (syntax.isEquals(operator)) {
    const value = lowerExpression(context, node.right);
    writeTarget(context, target, value, node);
    return value;
  }
  const before = readTarget(context, target);
  const logical = syntax.logicalOperator(operator);
  const value = logical === undefined ? lowerUpdate(context, node, before) : lowerLogicalUpdate(context, node, before, logical);
  writeTarget(context, target, value, node);
  return value;
}

/** `x += y` and its kin. */
function lowerUpdate(context: Lowering, node: ts.BinaryExpression, before: Operand): Operand {
  const from = context.stack.length;
  push(context.stack, before);
  if (context.syntax.isPlusEquals(node.operatorToken.kind)) {
    pushSpan(context, context.partSpans, node.left);
    pushParts(context, node.right);
    return finishText(context, from, node);
  }
  context.stack.length = from;
  return emit(context, Op.Binary, before, lowerExpression(context, node.right), BinaryOperator.Arithmetic, node);
}

/** `x ||= y` and its kin. */
function lowerLogicalUpdate(context: Lowering, node: ts.BinaryExpression, before: Operand, operator: number): Operand {
  const { environment, rows } = context;
  const since = mark(environment);
  if (operator !== LogicalOperator.Nullish) {
    const { whenTrue, whenFalse } = conditionOn(context, before);
    enter(context, operator === LogicalOperator.And ? whenTrue : whenFalse);
  }
  const y = lowerExpression(context, node.right);
  join(context, [takeDifference(environment, rows, since), NOTHING], true, node);
  return emit(context, Op.Logical, before, y, operator, node);
}

/** `!x`, `-x`, `+x`, `~x`, `++x`, `--x`. */
export function lowerPrefix(context: Lowering, node: ts.PrefixUnaryExpression): Operand {
  const { syntax } = context;
  if (syntax.isNot(node)) return emit(context, Op.Unary, lowerExpression(context, node.operand), NONE, UnaryOperator.Not, node);
  if (syntax.isIncrementOperator(node.operator)) return lowerIncrement(context, node);
  const { operand } = node;
  if (syntax.isNumericLiteral(operand) && syntax.isMinus(node.operator)) return constant(context, -Number(operand.text));
  return emit(context, Op.Unary, lowerExpression(context, operand), NONE, UnaryOperator.Arithmetic, node);
}

/** `x++` and `x--`, before or behind. */
export function lowerIncrement(context: Lowering, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Operand {
  const target = lowerTarget(context, node.operand);
  const before = readTarget(context, target);
  const value = emit(context, Op.Binary, before, constant(context, 1), BinaryOperator.Arithmetic, node);
  writeTarget(context, target, value, node);
  return value;
}

/** `typeof x`. */
export function lowerTypeOf(context: Lowering, node: ts.TypeOfExpression): Operand {
  return emit(context, Op.Unary, lowerExpression(context, node.expression), NONE, UnaryOperator.TypeOf, node);
}

/** `void x` is `undefined`. */
export function lowerVoid(context: Lowering, node: ts.VoidExpression): Operand {
  const value = lowerExpression(context, node.expression);
  const { rows } = context;
  if (value >= 0 && rows.kind[value] === Op.Call) rows.z[value] = (rows.z[value] ?? 0) | CallFlag.Void;
  return constant(context, null);
}

/** `delete o.k`: afterwards the property holds nothing. */
export function lowerDelete(context: Lowering, node: ts.DeleteExpression): Operand {
  const target = lowerTarget(context, node.expression);
  const before = readTarget(context, target);
  if (target.key !== NONE) storeProperty(context, target.object, target.key, constant(context, null), node);
  return emit(context, Op.Unary, before, NONE, UnaryOperator.Delete, node);
}
