import type ts from "typescript";
import { type Scan, scan, useRoot } from "./scan.ts";
import { Use, use } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** Methods that change their receiver, by name. */
const MUTATING: ReadonlySet<string> = new Set(
  "push unshift splice set add append write concat fill sort reverse assign delete clear pop shift enqueue prepend insert emit".split(" "),
);

/** A variable is read. */
export function scanIdentifier(state: Scan, node: ts.Identifier): undefined {
  use(state.scope, nameOf(node), Use.Read);
}

/** `this` is read. */
export function scanThis(state: Scan): undefined {
  use(state.scope, "this", Use.Read);
}

/** `super` reads the superclass and calls with `this`. */
export function scanSuper(state: Scan): undefined {
  use(state.scope, "super", Use.Read);
  use(state.scope, "this", Use.Read);
}

/** Nodes of which only one expression matters. */
export function scanInner(_: Scan, node: ts.ParenthesizedExpression | ts.ReturnStatement): ts.Node | undefined {
  return node.expression;
}

/** `o[k]`. */
export function scanElementAccess(state: Scan, node: ts.ElementAccessExpression): ts.Node {
  scan(state, node.argumentExpression);
  return node.expression;
}

/** `c ? a : b`; chains lean to the right. */
export function scanConditional(state: Scan, node: ts.ConditionalExpression): ts.Node {
  scan(state, node.condition);
  scan(state, node.whenTrue);
  return node.whenFalse;
}

/** A call may change its receiver and its arguments. */
export function scanCall(state: Scan, node: ts.CallExpression): ts.Node {
  scanArguments(state, node.arguments);
  const callee = node.expression;
  if (state.syntax.isPropertyAccessExpression(callee)) {
    const mutating = MUTATING.has(nameOf(callee.name));
    useRoot(state, callee.expression, mutating ? Use.Mutated : Use.Touched);
  } else if (state.syntax.isElementAccessExpression(callee)) {
    useRoot(state, callee.expression, Use.Touched);
  }
  return callee;
}

/** A construction may change its arguments. */
export function scanNew(state: Scan, node: ts.NewExpression): ts.Node {
  if (node.arguments !== undefined) scanArguments(state, node.arguments);
  return node.expression;
}

function scanArguments(state: Scan, list: ts.NodeArray<ts.Expression>): void {
  for (const argument of list) {
    if (state.syntax.isIdentifier(argument)) use(state.scope, nameOf(argument), Use.Read | Use.Given);
    else {
      useRoot(state, argument, state.syntax.isThis(argument) ? Use.Mutated : Use.Touched);
      scan(state, argument);
    }
  }
}

/** A method call as a statement is there for its effect, so its receiver is taken to change. */
export function scanExpressionStatement(state: Scan, node: ts.ExpressionStatement): ts.Node {
  const { syntax } = state;
  let inner = node.expression;
  while (syntax.isAwaitExpression(inner) || syntax.isParenthesizedExpression(inner) || syntax.isVoidExpression(inner)) {
    inner = inner.expression;
  }
  if (syntax.isCallExpression(inner) && syntax.isPropertyAccessExpression(inner.expression)) {
    const receiver = inner.expression.expression;
    if (syntax.isIdentifier(receiver) || syntax.isThis(receiver)) useRoot(state, receiver, Use.Mutated);
  }
  return node.expression;
}

/** Operators; `=` and its kin have a target on their left. Left-deep chains go on with the left. */
export function scanBinary(state: Scan, node: ts.BinaryExpression): ts.Node {
  scan(state, node.right);
  if (state.syntax.isAssignmentOperator(node.operatorToken.kind)) scanTarget(state, node.left);
  return node.left;
}

/** `++` and `--` assign. */
export function scanUnary(state: Scan, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): ts.Node {
  if (state.syntax.isIncrementOperator(node.operator)) scanTarget(state, node.operand);
  return node.operand;
}

/** `delete o.k` changes `o`. */
export function scanDelete(state: Scan, node: ts.DeleteExpression): ts.Node {
  useRoot(state, node.expression, Use.Mutated);
  return node.expression;
}

/** `{ name }`, as a value or as an assignment's target with a default. */
export function scanShorthand(state: Scan, node: ts.ShorthandPropertyAssignment): ts.Node | undefined {
  use(state.scope, nameOf(node.name), Use.Read);
  return node.objectAssignmentInitializer;
}

/** An element's component is read, if its name is not that of a built-in element. */
export function scanTag(state: Scan, node: ts.JsxOpeningLikeElement): ts.Node {
  const tag = node.tagName;
  if (!state.syntax.isIdentifier(tag)) scan(state, tag);
  else if (!state.syntax.isIntrinsicTag(tag)) scanIdentifier(state, tag);
  return node.attributes;
}

/** Records what an assignment changes: variables, or what they refer to. */
export function scanTarget(state: Scan, target: ts.Node): void {
  const { syntax } = state;
  if (syntax.isIdentifier(target)) use(state.scope, nameOf(target), Use.Assigned);
  else if (syntax.isParenthesizedExpression(target) || syntax.isSpreadElement(target) || syntax.isSpreadAssignment(target)) {
    scanTarget(state, target.expression);
  } else if (syntax.isArrayLiteralExpression(target)) {
    for (const element of target.elements) scanTarget(state, element);
  } else if (syntax.isObjectLiteralExpression(target)) {
    for (const property of target.properties) scanTarget(state, property);
  } else if (syntax.isPropertyAssignment(target)) scanTarget(state, target.initializer);
  else if (syntax.isShorthandPropertyAssignment(target)) use(state.scope, nameOf(target.name), Use.Assigned);
  else if (syntax.isBinaryExpression(target)) scanTarget(state, target.left);
  else useRoot(state, target, Use.Mutated);
}
