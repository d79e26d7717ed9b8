import type ts from "typescript";
import { BEHIND_DEFAULT, NONE, Op, type Operand } from "../ir.ts";
import { push } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emit, emitList } from "./emit.ts";
import { mark, NOTHING, takeDifference } from "./environment.ts";
import { emitPhi, join } from "./joins.ts";
import { lowerKey } from "./keys.ts";
import { load } from "./loads.ts";
import { resolve } from "./scopes.ts";
import { typeThatMatters } from "./types.ts";
import { writeVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** Declares the variables of a name or pattern with what they take from a value. */
export function bindPattern(context: Lowering, name: ts.BindingName, value: Operand): void {
  const { syntax } = context;
  if (syntax.isIdentifier(name)) {
    const variable = resolve(context.scope, nameOf(name));
    if (variable !== undefined) writeVariable(context, variable, value, name);
  } else if (syntax.isObjectBindingPattern(name)) bindObject(context, name, value);
  else bindArray(context, name, value);
}

/** The value, or a default where there is none. The default is only evaluated sometimes. */
export function withDefault(context: Lowering, value: Operand, initializer: ts.Expression | undefined): Operand {
  if (initializer === undefined) return value;
  const { environment, rows } = context;
  const since = mark(environment);
  const fallback = lowerExpression(context, initializer);
  const place = initializer;
  join(context, [takeDifference(environment, rows, since), NOTHING], true, place);
  return emitPhi(context, [value, fallback], place, BEHIND_DEFAULT);
}

/** Records a variable's declared type, so that every value it gets is marked with it. */
export function declareType(context: Lowering, name: ts.BindingName, type: ts.TypeNode | undefined): void {
  if (type === undefined || !context.syntax.isIdentifier(name)) return;
  const variable = resolve(context.scope, nameOf(name));
  if (variable !== undefined) variable.type = typeThatMatters(context, type);
}

function bindObject(context: Lowering, pattern: ts.ObjectBindingPattern, value: Operand): void {
  const { stack } = context;
  const from = stack.length;
  for (const element of pattern.elements) {
    if (element.dotDotDotToken !== undefined) {
      bindPattern(context, element.name, rest(context, value, from, element));
      continue;
    }
    const key = lowerKey(context, element.propertyName ?? element.name);
    push(stack, key);
    const part = load(context, value, key, element);
    bindPattern(context, element.name, withDefault(context, part, element.initializer));
  }
  stack.length = from;
}

function bindArray(context: Lowering, pattern: ts.ArrayBindingPattern, value: Operand): void {
  const { syntax } = context;
  pattern.elements.forEach((element, index) => {
    if (!syntax.isBindingElement(element)) return;
    if (element.dotDotDotToken !== undefined) {
      bindPattern(context, element.name, emit(context, Op.Rest, value, index, NONE, element));
      return;
    }
    const part = load(context, value, constant(context, String(index)), element);
    bindPattern(context, element.name, withDefault(context, part, element.initializer));
  });
}

/** What an object pattern leaves over: the keys that it names are on the stack. */
export function rest(context: Lowering, value: Operand, from: number, node: ts.Node): Operand {
  return emitList(context, Op.Rest, value, NONE, NONE, from, node);
}
