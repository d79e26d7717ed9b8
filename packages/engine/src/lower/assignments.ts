import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { push } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emit } from "./emit.ts";
import { exportedName, writeExport } from "./commonjs.ts";
import { lowerElementKey, lowerKey } from "./keys.ts";
import { load } from "./loads.ts";
import { rest, withDefault } from "./patterns.ts";
import { resolve } from "./scopes.ts";
import { readGlobal, readName, writeVariable } from "./variables.ts";
import { latest, store } from "./versions.ts";
import { nameOf } from "./syntax.ts";

/** Where an assignment goes, its object and key evaluated. */
export interface Target {
  readonly node: ts.Expression;
  readonly object: Operand;
  readonly key: Operand;
  /** Its name, if it is an export of CommonJS. */
  readonly exported: string | undefined;
}

/** Evaluates the parts of a target, left to right, before the assigned value. */
export function lowerTarget(context: Lowering, target: ts.Expression): Target {
  const { syntax } = context;
  const node = syntax.skipWrappers(target);
  const exported = syntax.isIdentifier(node) ? undefined : exportedName(context, node);
  if (exported !== undefined) return { node, object: NONE, key: NONE, exported };
  if (syntax.isPropertyAccessExpression(node)) {
    const object = lowerExpression(context, node.expression);
    return { node, object, key: lowerKey(context, node.name), exported };
  }
  if (syntax.isElementAccessExpression(node)) {
    const object = lowerExpression(context, node.expression);
    return { node, object, key: lowerElementKey(context, node.argumentExpression), exported };
  }
  return { node, object: NONE, key: NONE, exported };
}

/** What a target holds before the assignment. */
export function readTarget(context: Lowering, target: Target): Operand {
  const { syntax } = context;
  if (target.key !== NONE) return load(context, target.object, target.key, target.node);
  return syntax.isIdentifier(target.node) ? readName(context, target.node) : lowerExpression(context, target.node);
}

/** Assigns to a target. `node` is the whole assignment. */
export function writeTarget(context: Lowering, target: Target, value: Operand, node: ts.Node): void {
  const { syntax } = context;
  const to = target.node;
  if (target.key !== NONE) {
    storeProperty(context, latest(context, target.object), target.key, value, node);
    return;
  }
  if (target.exported !== undefined) writeExport(context, target.exported, value, node);
  else if (syntax.isIdentifier(to)) {
    const variable = resolve(context.scope, nameOf(to));
    if (variable !== undefined) writeVariable(context, variable, value, to);
    else storeProperty(context, readGlobal(context, "globalThis", to), lowerKey(context, to), value, node);
  } else if (syntax.isArrayLiteralExpression(to)) assignArray(context, to, value);
  else if (syntax.isObjectLiteralExpression(to)) assignObject(context, to, value);
}

/** `object[key] = value`: emits the store, and everybody who has the object sees it. */
export function storeProperty(context: Lowering, object: Operand, key: Operand, value: Operand, node: ts.Node): void {
  store(context, object, key, value, emit(context, Op.Store, object, key, value, node));
}

/** Assigns to a target whose parts are evaluated only now, as those of patterns and loops are. */
export function assignTo(context: Lowering, target: ts.Expression, value: Operand): void {
  const { syntax } = context;
  if (syntax.isBinaryExpression(target) && syntax.isAssignmentOperator(target.operatorToken.kind)) {
    assignTo(context, target.left, withDefault(context, value, target.right));
  } else writeTarget(context, lowerTarget(context, target), value, target);
}

function assignArray(context: Lowering, pattern: ts.ArrayLiteralExpression, value: Operand): void {
  const { syntax } = context;
  pattern.elements.forEach((element, index) => {
    if (syntax.isOmittedExpression(element)) return;
    if (syntax.isSpreadElement(element)) assignTo(context, element.expression, emit(context, Op.Rest, value, index, NONE, element));
    else assignTo(context, element, load(context, value, constant(context, String(index)), element));
  });
}

function assignObject(context: Lowering, pattern: ts.ObjectLiteralExpression, value: Operand): void {
  const { syntax, stack } = context;
  const from = stack.length;
  for (const property of pattern.properties) {
    if (syntax.isSpreadAssignment(property)) {
      assignTo(context, property.expression, rest(context, value, from, property));
      continue;
    }
    if (!syntax.isPropertyAssignment(property) && !syntax.isShorthandPropertyAssignment(property)) continue;
    const key = lowerKey(context, property.name);
    push(stack, key);
    const part = load(context, value, key, property);
    if (syntax.isPropertyAssignment(property)) assignTo(context, property.initializer, part);
    else assignTo(context, property.name, withDefault(context, part, property.objectAssignmentInitializer));
  }
  stack.length = from;
}
