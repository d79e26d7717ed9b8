import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { emit } from "./emit.ts";

/** Beyond this depth left-deep trees are taken apart from the bottom, so that only what leans to the right counts. */
const CAREFUL_DEPTH = 200;
const STRIDE = 60;

/** Lowers an expression to its value. */
export function lowerExpression(context: Lowering, node: ts.Expression): Operand {
  if (context.depth >= CAREFUL_DEPTH) return lowerCarefully(context, node);
  return lowerNow(context, node);
}

/** Lowers a statement, unless it cannot be reached. */
export function lowerStatement(context: Lowering, node: ts.Statement): void {
  if (context.environment.dead || context.depth > context.depthLimit) return;
  context.depth++;
  context.statements[node.kind]?.(context, node);
  context.depth--;
}

/** Lowers statements in order. */
export function lowerStatements(context: Lowering, nodes: readonly ts.Statement[]): void {
  for (const node of nodes) lowerStatement(context, node);
}

function lowerNow(context: Lowering, node: ts.Expression): Operand {
  context.depth++;
  const value = context.expressions[node.kind]?.(context, node) ?? NONE;
  context.depth--;
  return value;
}

function lowerCarefully(context: Lowering, node: ts.Expression): Operand {
  const { precomputed } = context;
  const known = precomputed.get(node);
  if (known !== undefined) return known;
  if (context.depth > context.depthLimit) return emit(context, Op.Unknown, NONE, NONE, NONE, node);
  const spine = leftSpine(context, node);
  for (let i = spine.length - 1; i > 0; i -= STRIDE) {
    const inner = spine[i];
    if (inner !== undefined && isValue(context, spine[i - 1], inner)) precomputed.set(inner, lowerNow(context, inner));
  }
  return lowerNow(context, node);
}

function leftSpine(context: Lowering, node: ts.Expression): ts.Expression[] {
  const spine: ts.Expression[] = [];
  for (let next: ts.Expression | undefined = node; next !== undefined; next = leftChild(context, next)) {
    if (context.precomputed.has(next)) break;
    spine.push(next);
  }
  return spine.length > STRIDE ? spine : [];
}

function leftChild(context: Lowering, node: ts.Expression): ts.Expression | undefined {
  const { syntax } = context;
  if (syntax.isBinaryExpression(node)) return syntax.isAssignmentOperator(node.operatorToken.kind) ? undefined : node.left;
  if (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node) || syntax.isCallExpression(node))
    return node.expression;
  if (syntax.isNonNullExpression(node) || syntax.isTaggedTemplate(node))
    return syntax.isNonNullExpression(node) ? node.expression : node.tag;
  return undefined;
}

/** A callee's member expression is no value of its own: the call looks at its parts. */
function isValue(context: Lowering, parent: ts.Expression | undefined, node: ts.Expression): boolean {
  const { syntax } = context;
  const called = parent !== undefined && (syntax.isCallExpression(parent) || syntax.isTaggedTemplate(parent));
  return !(called && (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)));
}
