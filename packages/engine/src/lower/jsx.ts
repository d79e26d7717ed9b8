import type ts from "typescript";
import { CallFlag, Entry, NONE, Op, type Operand } from "../ir.ts";
import { at, push, pushPair, pushTriple } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emitList, emitUnknown, pushArgument, pushSpan } from "./emit.ts";
import { hintAt } from "./literals.ts";
import { forgetWrites } from "./variables.ts";

/** `<Component a={b}>...</Component>`: a call of the component with its properties. */
export function lowerElement(context: Lowering, node: ts.JsxElement): Operand {
  return lowerTag(context, node.openingElement, node.children, node);
}

/** `<Component a={b} />`. */
export function lowerSelfClosing(context: Lowering, node: ts.JsxSelfClosingElement): Operand {
  return lowerTag(context, node, [], node);
}

/** `<>...</>` carries what its children carry. */
export function lowerFragment(context: Lowering, node: ts.JsxFragment): Operand {
  const from = context.stack.length;
  for (const child of node.children) pushChild(context, child);
  return emitUnknown(context, from, node);
}

/** `{x}`; a comment in braces is nothing. */
export function lowerJsxExpression(context: Lowering, node: ts.JsxExpression): Operand {
  return node.expression === undefined ? constant(context, null) : lowerExpression(context, node.expression);
}

/** Text between tags. */
export function lowerJsxText(context: Lowering, node: ts.JsxText): Operand {
  return constant(context, node.text);
}

function lowerTag(context: Lowering, head: ts.JsxOpeningLikeElement, children: readonly ts.JsxChild[], node: ts.Node): Operand {
  const { stack } = context;
  const callee = lowerTagName(context, head.tagName);
  const from = stack.length;
  for (const property of head.attributes.properties) pushAttribute(context, property);
  pushChildren(context, children, node);
  const properties = emitList(context, Op.Object, context.spans.length, NONE, NONE, from, head.attributes);
  for (const property of [...head.attributes.properties, node]) pushSpan(context, context.spans, property);
  pushArgument(context, properties, 0, head.attributes);
  const call = emitList(context, Op.Call, callee, NONE, CallFlag.Jsx, from, node);
  forgetWrites(context);
  context.attempt?.thrown.push(call, 1);
  return call;
}

function lowerTagName(context: Lowering, tag: ts.JsxTagNameExpression): Operand {
  const { syntax } = context;
  if (syntax.isIdentifier(tag)) return syntax.isIntrinsicTag(tag) ? constant(context, syntax.nameText(tag)) : lowerExpression(context, tag);
  if (syntax.isJsxNamespacedName(tag)) return constant(context, `${tag.namespace.text}:${tag.name.text}`);
  return lowerExpression(context, tag);
}

function pushAttribute(context: Lowering, property: ts.JsxAttributeLike): void {
  const { stack, syntax } = context;
  if (!syntax.isJsxAttribute(property)) {
    pushTriple(stack, Entry.Spread, NONE, lowerExpression(context, property.expression));
    return;
  }
  const { name, initializer } = property;
  hintAt(context, name);
  const key = constant(context, syntax.isIdentifier(name) ? syntax.nameText(name) : `${name.namespace.text}:${name.name.text}`);
  pushTriple(stack, Entry.Property, key, initializer === undefined ? constant(context, true) : lowerExpression(context, initializer));
  context.hint = "";
}

function pushChildren(context: Lowering, children: readonly ts.JsxChild[], node: ts.Node): void {
  const { stack } = context;
  const from = stack.length;
  for (const child of children) pushChild(context, child);
  const count = stack.length - from;
  if (count === 0) return;
  let value = at(stack, from);
  if (count > 1) {
    const elements = stack.items.slice(from, stack.length);
    stack.length = from;
    for (const element of elements) pushPair(stack, element, 0);
    value = emitList(context, Op.Array, NONE, NONE, NONE, from, node);
  }
  stack.length = from;
  pushTriple(stack, Entry.Property, constant(context, "children"), value);
}

function pushChild(context: Lowering, child: ts.JsxChild): void {
  const { syntax, stack } = context;
  if (syntax.isJsxText(child)) {
    const text = child.text.trim();
    if (text !== "") push(stack, constant(context, text));
  } else if (!syntax.isJsxExpression(child) || child.expression !== undefined) push(stack, lowerExpression(context, child));
}
