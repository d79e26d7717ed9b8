import type ts from "typescript";
import { type FunctionFacts, FunctionFlag, NONE, Op, type Operand } from "../ir.ts";
import { push } from "./columns.ts";
import { readSuper } from "./calls.ts";
import { readExport } from "./commonjs.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emit, emitUnknown } from "./emit.ts";
import { functionValue } from "./function-values.ts";
import { lowerElementKey, lowerKey } from "./keys.ts";
import { readGroup } from "./last-match.ts";
import { load } from "./loads.ts";
import { typeThatMatters } from "./types.ts";
import { forgetWrites, readGlobal, readThis } from "./variables.ts";
import { isHeld, rename } from "./versions.ts";

/** `o.k` and `o[k]`. */
export function lowerAccess(context: Lowering, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Operand {
  const { syntax } = context;
  if (context.exportCells.size > 0) {
    const exported = readExport(context, node);
    if (exported !== NONE) return exported;
  }
  const group = context.lastMatch === undefined ? NONE : readGroup(context, node);
  if (group !== NONE) return group;
  const object = syntax.isSuper(node.expression) ? superObject(context, node.expression) : lowerExpression(context, node.expression);
  const key = syntax.isPropertyAccessExpression(node) ? lowerKey(context, node.name) : lowerElementKey(context, node.argumentExpression);
  return load(context, object, key, node);
}

/** What `super.` looks members up on. */
function superObject(context: Lowering, node: ts.Node): Operand {
  const superclass = readSuper(context, node);
  return isInStatic(context) ? superclass : load(context, superclass, constant(context, "prototype"), node);
}

function isInStatic(context: Lowering): boolean {
  let facts: FunctionFacts = context.facts;
  while ((facts.flags & FunctionFlag.Arrow) !== 0) facts = context.functions[facts.parent] ?? { ...facts, flags: 0 };
  return (facts.flags & FunctionFlag.Static) !== 0;
}

/** `super` alone is no value. */
export function lowerSuper(context: Lowering, node: ts.Node): Operand {
  return readSuper(context, node);
}

/** `this`. */
export function lowerThis(context: Lowering, node: ts.Node): Operand {
  return readThis(context, node);
}

/** `#x` in `#x in o`. */
export function lowerPrivateName(context: Lowering, node: ts.PrivateIdentifier): Operand {
  return constant(context, context.syntax.nameText(node));
}

/** Nodes that stand for their inner expression. */
export function lowerInner(context: Lowering, node: ts.ParenthesizedExpression): Operand {
  return lowerExpression(context, node.expression);
}

/** `x as T` and `x satisfies T`: a type from somewhere tells what the value is; `number` and `string` are mere claims. */
export function lowerCast(context: Lowering, node: ts.AsExpression | ts.SatisfiesExpression | ts.TypeAssertion): Operand {
  const value = lowerExpression(context, node.expression);
  const type = typeThatMatters(context, node.type);
  const kind = type === -1 ? "" : context.types[type]?.kind;
  if (value < 0 || (kind !== "imported" && kind !== "local" && kind !== "global")) return value;
  return typed(context, value, type, node);
}

/** Marks a value with its declared type; those who hold the value hold the marked one from now on. */
export function typed(context: Lowering, value: Operand, type: number, node: ts.Node): Operand {
  const marked = emit(context, Op.Typed, value, type, NONE, node);
  if (isHeld(context, value)) rename(context, value, marked);
  return marked;
}

/** `a, b, c` outside of operators, and whatever has no meaning here. */
export function lowerNothing(context: Lowering): Operand {
  return constant(context, null);
}

/** `true`. */
export function lowerTrue(context: Lowering): Operand {
  return constant(context, true);
}

/** `false`. */
export function lowerFalse(context: Lowering): Operand {
  return constant(context, false);
}

/** `await x`. */
export function lowerAwait(context: Lowering, node: ts.AwaitExpression): Operand {
  const value = emit(context, Op.Await, lowerExpression(context, node.expression), NONE, NONE, node);
  forgetWrites(context);
  context.attempt?.thrown.push(value, 1);
  return value;
}

/** `yield x` and `yield* x`. */
export function lowerYield(context: Lowering, node: ts.YieldExpression): Operand {
  const value = node.expression === undefined ? constant(context, null) : lowerExpression(context, node.expression);
  const sent = emit(context, Op.Yield, value, node.asteriskToken === undefined ? NONE : 1, NONE, node);
  forgetWrites(context);
  return sent;
}

/** Arrow functions and function expressions. */
export function lowerFunction(context: Lowering, node: ts.ArrowFunction | ts.FunctionExpression): Operand {
  return functionValue(context, node, 0, -1);
}

/** `import.meta` and `new.target` are like globals. */
export function lowerMeta(context: Lowering, node: ts.MetaProperty): Operand {
  return readGlobal(context, context.syntax.isNewTarget(node) ? "new.target" : "import.meta", node);
}

/** A spread where none is expected, as in error trees. */
export function lowerSpread(context: Lowering, node: ts.SpreadElement): Operand {
  return lowerExpression(context, node.expression);
}

/** Anything else keeps what its parts carry. */
export function lowerUnknown(context: Lowering, node: ts.Node): Operand {
  const from = context.stack.length;
  context.syntax.forEachChild(node, (child) => {
    if (context.syntax.isExpression(child)) push(context.stack, lowerExpression(context, child));
  });
  return emitUnknown(context, from, node);
}
