import { findHiddenText } from "@sluice/core";
import type ts from "typescript";
import { Entry, NONE, Op, type Operand } from "../ir.ts";
import { int, push, pushPair, pushTriple } from "./columns.ts";
import { numberConstant } from "./constants.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emit, emitList, pushSpan } from "./emit.ts";
import { functionValue } from "./function-values.ts";
import { lowerKey } from "./keys.ts";
import { listItem } from "./rows.ts";
import { readName } from "./variables.ts";
import { contain, isHeld } from "./versions.ts";
import { FunctionFlag } from "../ir.ts";

/** Text without substitutions. */
export function lowerString(context: Lowering, node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): Operand {
  return textOperand(context, node.text, node);
}

/** The operand of a text that is known; one with hidden characters is a text of one part, so that it has a place of its own. */
export function textOperand(context: Lowering, text: string, node: ts.Node): Operand {
  if (findHiddenText(text) === undefined) return constant(context, text);
  const [from, first] = [context.stack.length, context.spans.length];
  push(context.stack, constant(context, text));
  pushSpan(context, context.spans, node);
  return emitList(context, Op.Concat, first, NONE, NONE, from, node);
}

/** A number. */
export function lowerNumber(context: Lowering, node: ts.NumericLiteral): Operand {
  return numberConstant(context.constants, Number(node.text));
}

/** A bigint is its text. */
export function lowerBigInt(context: Lowering, node: ts.BigIntLiteral): Operand {
  return constant(context, node.text);
}

/** `/pattern/flags`. */
export function lowerRegExp(context: Lowering, node: ts.RegularExpressionLiteral): Operand {
  const slash = node.text.lastIndexOf("/");
  const pattern = constant(context, node.text.slice(1, Math.max(1, slash)));
  return emit(context, Op.RegExp, pattern, constant(context, node.text.slice(slash + 1)), NONE, node);
}

/** `[a, ...b]`. */
export function lowerArray(context: Lowering, node: ts.ArrayLiteralExpression): Operand {
  const { stack, syntax } = context;
  const from = stack.length;
  for (const element of node.elements) {
    if (syntax.isSpreadElement(element)) pushPair(stack, lowerExpression(context, element.expression), 1);
    else pushPair(stack, lowerExpression(context, element), 0);
  }
  const array = emitList(context, Op.Array, context.spans.length, NONE, NONE, from, node);
  for (const element of node.elements) pushSpan(context, context.spans, element);
  const { rows } = context;
  for (let i = 0; i < int(rows.listLength, array); i += 2) {
    const value = listItem(rows, array, i);
    if (isHeld(context, value) && listItem(rows, array, i + 1) === 0) contain(context, array, constant(context, String(i / 2)), value);
  }
  return array;
}

/** `{ a, b: c, ...d, e() {} }`. */
export function lowerObject(context: Lowering, node: ts.ObjectLiteralExpression): Operand {
  const { syntax } = context;
  const from = context.stack.length;
  for (const property of node.properties) pushProperty(context, property);
  const object = emitList(context, Op.Object, context.spans.length, NONE, NONE, from, node);
  for (const property of node.properties)
    pushSpan(context, context.spans, syntax.isPropertyAssignment(property) ? property.initializer : property);
  const { rows } = context;
  for (let i = 0; i < int(rows.listLength, object); i += 3) {
    if (listItem(rows, object, i) === Entry.Property)
      contain(context, object, listItem(rows, object, i + 1), listItem(rows, object, i + 2));
  }
  return object;
}

function pushProperty(context: Lowering, property: ts.ObjectLiteralElementLike): void {
  const { stack, syntax } = context;
  if (syntax.isPropertyAssignment(property)) {
    const key = lowerKey(context, property.name);
    hintAt(context, property.name);
    pushTriple(stack, Entry.Property, key, lowerExpression(context, property.initializer));
    context.hint = "";
  } else if (syntax.isShorthandPropertyAssignment(property)) {
    pushTriple(stack, Entry.Property, lowerKey(context, property.name), readName(context, property.name));
  } else if (syntax.isSpreadAssignment(property)) {
    pushTriple(stack, Entry.Spread, NONE, lowerExpression(context, property.expression));
  } else pushMethod(context, property);
}

function pushMethod(context: Lowering, method: ts.MethodDeclaration | ts.AccessorDeclaration): void {
  const { stack, syntax } = context;
  const key = lowerKey(context, method.name);
  hintAt(context, method.name);
  const getter = syntax.isGetAccessorDeclaration(method);
  const kind = getter ? Entry.Getter : syntax.isSetAccessorDeclaration(method) ? Entry.Setter : Entry.Property;
  const flag = getter ? FunctionFlag.Getter : kind === Entry.Setter ? FunctionFlag.Setter : FunctionFlag.Method;
  pushTriple(stack, kind, key, functionValue(context, method, flag, -1));
}

/** A function without a name of its own is called like the property or variable that it is given to. */
export function hintAt(context: Lowering, name: ts.Node): void {
  const { syntax } = context;
  if (syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name)) context.hint = syntax.nameText(name);
  else if (syntax.isText(name)) context.hint = name.text;
}
