import type ts from "typescript";
import { NONE, Op, type Operand, RegionKind } from "../ir.ts";
import { noteReturned } from "./assertions.ts";
import { lowerClass } from "./classes.ts";
import { enter, lowerCondition } from "./conditions.ts";
import type { JumpTarget, Lowering } from "./context.ts";
import { lowerExpression, lowerStatement, lowerStatements } from "./dispatch.ts";
import { constant, emit } from "./emit.ts";
import { type Difference, difference, mark, takeDifference, undo } from "./environment.ts";
import { typed } from "./expressions.ts";
import { functionValue } from "./function-values.ts";
import { enterScope } from "./hoisting.ts";
import { join, noteChoice } from "./joins.ts";
import { hintAt } from "./literals.ts";
import { recordDefault } from "./module-exports.ts";
import { bindPattern, declareType } from "./patterns.ts";
import { type Ends, enterRegion, joinRegions, leaveRegion, noteEnd, noteJoin } from "./regions.ts";
import { emitReturn } from "./returns.ts";
import { resolve } from "./scopes.ts";
import { typeThatMatters } from "./types.ts";
import { readGlobal, writeVariable } from "./variables.ts";
import { outliveCall } from "./versions.ts";
import { nameOf } from "./syntax.ts";

/** `{ ... }`. */
export function lowerBlock(context: Lowering, node: ts.Block): void {
  const outer = enterScope(context, node);
  lowerStatements(context, node.statements);
  context.scope = outer;
}

/** An expression for its effect. */
export function lowerExpressionStatement(context: Lowering, node: ts.ExpressionStatement): void {
  const value = lowerExpression(context, node.expression);
  outliveCall(context, value);
  noteReturned(context, value);
}

/** `if`; a chain of `else if` is one join. */
export function lowerIf(context: Lowering, node: ts.IfStatement): void {
  const { environment, rows, syntax } = context;
  const since = mark(environment);
  const ends: Difference[] = [];
  const regions: Ends = [];
  const outer = rows.current;
  let isPartial = false;
  let rest: ts.Statement | undefined = node;
  let chosenBy: Operand = NONE;
  while (rest !== undefined && syntax.isIfStatement(rest) && !environment.dead) {
    const condition = lowerCondition(context, rest.expression);
    chosenBy = ends.length === 0 ? condition.value : NONE;
    const here = mark(environment);
    enter(context, condition.whenTrue);
    const around = enterRegion(context, condition.value, RegionKind.True, rest);
    const entered = rows.current;
    lowerStatement(context, rest.thenStatement);
    const known = regions.length;
    noteEnd(context, regions);
    isPartial ||= regions.length > known && rows.current !== entered;
    ends.push(difference(environment, since));
    undo(environment, rows, here);
    leaveRegion(context, around);
    enter(context, condition.whenFalse);
    enterRegion(context, condition.value, RegionKind.False, rest);
    rest = rest.elseStatement;
  }
  if (rest !== undefined) lowerStatement(context, rest);
  noteEnd(context, regions);
  ends.push(takeDifference(environment, rows, since));
  joinRegions(context, outer, regions);
  if (isPartial) noteJoin(context, outer, regions, node);
  const first = rows.length;
  join(context, ends, true, node.expression);
  noteChoice(context, first, chosenBy);
}

/** `let a = 1, { b } = c`. */
export function lowerVariableStatement(context: Lowering, node: ts.VariableStatement): void {
  if (context.syntax.isAmbient(node)) declareAmbient(context, node.declarationList);
  else lowerVariables(context, node.declarationList);
}

/** Declarations with their initialisers. */
export function lowerVariables(context: Lowering, node: ts.VariableDeclarationList): void {
  for (const declaration of node.declarations) lowerVariable(context, declaration, context.syntax.isVar(node));
}

function lowerVariable(context: Lowering, { name, type, initializer }: ts.VariableDeclaration, isVar: boolean): void {
  declareType(context, name, type);
  if (initializer !== undefined) {
    hintAt(context, name);
    const value = lowerExpression(context, initializer);
    context.hint = "";
    outliveCall(context, value);
    bindPattern(context, name, value);
  } else if (context.syntax.isIdentifier(name) && !isVar) bindUninitialised(context, name);
}

/** A variable without a value holds `undefined`; a declared type tells what it will hold. */
function bindUninitialised(context: Lowering, name: ts.Identifier): void {
  const variable = resolve(context.scope, nameOf(name));
  if (variable === undefined) return;
  writeVariable(context, variable, variable.type === -1 ? constant(context, null) : NONE, name);
}

/** `declare const x: T` is a global whose type is known. */
function declareAmbient(context: Lowering, list: ts.VariableDeclarationList): void {
  const { syntax } = context;
  for (const { name, type } of list.declarations) {
    const variable = syntax.isIdentifier(name) ? context.scope.names.get(nameOf(name)) : undefined;
    if (variable === undefined || !syntax.isIdentifier(name)) continue;
    const value = readGlobal(context, syntax.nameText(name), name);
    const index = type === undefined ? -1 : typeThatMatters(context, type);
    writeVariable(context, variable, index === -1 ? value : typed(context, value, index, name), name);
  }
}

/** `return x`. */
export function lowerReturn(context: Lowering, node: ts.ReturnStatement): void {
  emitReturn(context, node.expression === undefined ? NONE : lowerExpression(context, node.expression), node);
  context.environment.dead = true;
}

/** `throw x`. */
export function lowerThrow(context: Lowering, node: ts.ThrowStatement): void {
  const value = lowerExpression(context, node.expression);
  emit(context, Op.Throw, value, NONE, NONE, node);
  const { attempt } = context;
  if (attempt !== undefined) {
    attempt.thrown.push(value, 0);
    attempt.states.push(difference(context.environment, attempt.since));
  }
  context.environment.dead = true;
}

/** `name: statement`. */
export function lowerLabeled(context: Lowering, node: ts.LabeledStatement): void {
  const { environment, rows, syntax } = context;
  context.label = nameOf(node.label);
  if (syntax.isIteration(node.statement)) {
    lowerStatement(context, node.statement);
    return;
  }
  const target: JumpTarget = { label: context.label, unlabelled: false, since: mark(environment), breaks: [], continues: undefined };
  context.label = undefined;
  context.targets.push(target);
  const around = context.rows.current;
  lowerStatement(context, node.statement);
  context.targets.pop();
  if (target.breaks.length > 0) leaveRegion(context, around);
  join(context, [takeDifference(environment, rows, target.since), ...target.breaks], false, node.label);
}

/** `break`: the innermost loop or switch, or the labelled statement. */
export function lowerBreak(context: Lowering, node: ts.BreakStatement): void {
  const label = node.label === undefined ? undefined : nameOf(node.label);
  const target = context.targets.findLast((candidate) => (label === undefined ? candidate.unlabelled : candidate.label === label));
  if (target !== undefined) target.breaks.push(difference(context.environment, target.since));
  context.environment.dead = true;
}

/** `continue`: the innermost loop, or the labelled one. */
export function lowerContinue(context: Lowering, node: ts.ContinueStatement): void {
  const label = node.label === undefined ? undefined : nameOf(node.label);
  const target = context.targets.findLast(
    (candidate) => candidate.continues !== undefined && (label === undefined || candidate.label === label),
  );
  target?.continues?.push(difference(context.environment, target.since));
  context.environment.dead = true;
}

/** A function declaration was hoisted, unless it is `export default function () {}`. */
export function lowerFunctionDeclaration(context: Lowering, node: ts.FunctionDeclaration): void {
  if (node.body === undefined || !context.syntax.isExportDefault(node)) return;
  if (node.name !== undefined) recordDefault(context, node.name);
  else {
    context.hint = "default";
    recordDefault(context, functionValue(context, node, 0, -1));
  }
}

/** A declared class. */
export function lowerClassDeclaration(context: Lowering, node: ts.ClassDeclaration): void {
  if (context.syntax.isAmbient(node)) return;
  const value = lowerClass(context, node);
  if (context.syntax.isExportDefault(node)) recordDefault(context, node.name ?? value);
}

/** `with (o) { ... }`. */
export function lowerWith(context: Lowering, node: ts.WithStatement): void {
  lowerExpression(context, node.expression);
  lowerStatement(context, node.statement);
}

/** Declarations of types, empty statements and the like do nothing. */
export function lowerNoStatement(): void {
  return;
}
