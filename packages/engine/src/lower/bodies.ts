import type ts from "typescript";
import { FunctionFlag, NONE, Op, type Operand } from "../ir.ts";
import { compact } from "./compact.ts";
import type { Lowering, Task } from "./context.ts";
import { lowerExpression, lowerStatements } from "./dispatch.ts";
import { emit } from "./emit.ts";
import { resetEnvironment } from "./environment.ts";
import { lowerConstructor, lowerStatics } from "./fields.ts";
import { hoist } from "./hoisting.ts";
import { finishModule } from "./module-exports.ts";
import { bindParameters } from "./parameters.ts";
import { emitEnd, emitReturn } from "./returns.ts";
import { Declared, type Scope } from "./scopes.ts";
import { writeVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** Lowers the body of a function that waits for it. */
export function lowerTask(context: Lowering, task: Task): void {
  const facts = context.functions[task.index];
  if (facts === undefined) return;
  reset(context, task.index, task.scope);
  context.facts = facts;
  facts.first = context.rows.length;
  bindReceiver(context, task);
  const { node } = task;
  if ("statements" in node) lowerModuleBody(context, node, task.scope);
  else if (task.fieldsOf === undefined) lowerFunctionBody(context, node, task);
  else if ((facts.flags & FunctionFlag.Constructor) === 0) lowerStatics(context, task.fieldsOf);
  else lowerConstructor(context, task.fieldsOf, node, task.scope);
  if (task.index !== 0) emitEnd(context, node);
  facts.exit = context.environment.dead ? -1 : context.rows.current;
  facts.end = compact(context, facts.first);
}

function reset(context: Lowering, index: number, scope: Scope): void {
  resetEnvironment(context.environment);
  context.index = index;
  context.firstClass = context.classes.length;
  context.firstRegion = context.regions.length;
  context.rows.current = 0;
  context.scope = scope;
  context.parameters = [];
  context.receiver = undefined;
  context.targets = [];
  context.attempt = undefined;
  context.lastMatch = undefined;
  context.label = undefined;
  context.hint = "";
  context.depth = 0;
  context.stack.length = 0;
  for (const kept of [
    context.globalValues,
    context.freshCells,
    context.importValues,
    context.containers,
    context.fixed,
    context.primitives,
    context.joined,
    context.meetings,
    context.precomputed,
  ]) {
    if (kept.size > 0) kept.clear(); // Clearing makes a new table even if there was nothing in the old one.
  }
}

function bindReceiver(context: Lowering, { scope, node, fieldsOf }: Task): void {
  const variable = scope.names.get("this");
  if (variable === undefined || (variable.uses === 0 && fieldsOf === undefined)) return;
  const initial = emit(context, Op.This, NONE, NONE, NONE, node);
  context.rows.stop[initial] = context.rows.start[initial] ?? 0;
  writeVariable(context, variable, initial, node);
  if (context.index !== 0) context.receiver = { index: -1, variable, initial };
}

function lowerModuleBody(context: Lowering, node: ts.SourceFile, scope: Scope): void {
  hoist(context, scope);
  lowerStatements(context, node.statements);
  finishModule(context, node);
}

function lowerFunctionBody(context: Lowering, node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration, task: Task): void {
  if (!("parameters" in node)) return;
  bindOwnName(context, node, task);
  bindParameters(context, node);
  hoist(context, task.scope);
  const body: ts.Block | ts.Expression | undefined = node.body;
  if (body === undefined) return;
  if (context.syntax.isBlock(body)) lowerStatements(context, body.statements);
  else {
    emitReturn(context, lowerExpression(context, body), body);
    context.environment.dead = true;
  }
}

/** A named function expression can call itself. */
function bindOwnName(context: Lowering, node: ts.FunctionLikeDeclaration, { scope, index }: Task): void {
  if (!context.syntax.isFunctionExpression(node) || node.name === undefined) return;
  const variable = scope.names.get(nameOf(node.name));
  if (variable?.kind !== Declared.Implicit || variable.uses === 0) return;
  const own: Operand = emit(context, Op.Function, index, NONE, NONE, node.name);
  writeVariable(context, variable, own, node.name);
}
