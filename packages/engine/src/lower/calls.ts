import type ts from "typescript";
import { ARGUMENT_WIDTH, CallFlag, NONE, Op, type Operand } from "../ir.ts";
import { at, pushPair } from "./columns.ts";
import { exportingCall, exportStar, isFree, readExport, requiredSpecifier } from "./commonjs.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant, emitList, emitUnknown, pushArgument } from "./emit.ts";
import { recordAssign, recordDefine } from "./exporting-calls.ts";
import { lowerElementKey, lowerKey } from "./keys.ts";
import { noteMatch } from "./last-match.ts";
import { load } from "./loads.ts";
import { lowerRawTemplate } from "./operators.ts";
import { listItem } from "./rows.ts";
import { resolve } from "./scopes.ts";
import { nameOf } from "./syntax.ts";
import { forgetWrites, readGlobal, readNamespace, readThis, readVariable } from "./variables.ts";
import { handOver, latest } from "./versions.ts";

/** A callee with the receiver that it is called on. */
interface Callee {
  readonly value: Operand;
  readonly receiver: Operand;
  readonly flags: number;
}

/** Calls of all kinds. */
export function lowerCall(context: Lowering, node: ts.CallExpression): Operand {
  const { syntax } = context;
  const specifier = requiredSpecifier(context, node);
  if (specifier !== undefined) return readNamespace(context, specifier, node);
  if (syntax.isImportKeyword(node.expression)) return lowerImportCall(context, node);
  const copied = copiedByJson(context, node);
  if (copied) return lowerCopy(context, copied, node);
  const exporting = exportingCall(context, node);
  const applied = appliedByReflection(context, node);
  const callee = applied ? lowerApplied(context, applied) : lowerCallee(context, node.expression);
  const optional = syntax.isOptional(node) ? CallFlag.Optional : 0;
  const required = isFree(context, node.expression, "require") ? CallFlag.Require : 0;
  const from = pushArguments(context, applied ? node.arguments.slice(1) : node.arguments);
  if (exporting === "assign") recordAssign(context, from, node);
  else if (exporting === "define") recordDefine(context, node);
  else if (exporting === "star") recordStar(context, node);
  const call = finishCall(context, callee, callee.flags | optional | required, from, node);
  if (context.readsLastMatch) noteMatch(context, node, call);
  return call;
}

/** The value of which `JSON.parse(JSON.stringify(value))` makes a copy. */
function copiedByJson(context: Lowering, node: ts.CallExpression): ts.Expression | undefined {
  const text = onlyArgumentOf(context, node, "parse");
  return text && context.syntax.isCallExpression(text) ? onlyArgumentOf(context, text, "stringify") : undefined;
}

/** The argument of a call of this function of `JSON`, where it is given no other. */
function onlyArgumentOf(context: Lowering, node: ts.CallExpression, name: string): ts.Expression | undefined {
  const { syntax } = context;
  const [only] = node.arguments;
  const { expression } = node;
  if (only === undefined || node.arguments.length > 1 || syntax.isSpreadElement(only)) return undefined;
  const isMeant =
    syntax.isPropertyAccessExpression(expression) && nameOf(expression.name) === name && isFree(context, expression.expression, "JSON");
  return isMeant ? only : undefined;
}

/** What is copied field by field keeps its fields apart, as `structuredClone` does, whichever way it is written down. */
function lowerCopy(context: Lowering, copied: ts.Expression, node: ts.Node): Operand {
  const value = readGlobal(context, "structuredClone", node);
  const from = context.stack.length;
  pushArgument(context, lowerExpression(context, copied), 0, copied);
  return finishCall(context, { value, receiver: NONE, flags: 0 }, 0, from, node);
}

/** The function in `Reflect.apply(f, self, list)`, which is `f.apply(self, list)` (ECMA-262, 28.1.1). */
function appliedByReflection(context: Lowering, { expression, arguments: [applied] }: ts.CallExpression): ts.Expression | undefined {
  const { syntax } = context;
  if (applied === undefined || syntax.isSpreadElement(applied) || !syntax.isPropertyAccessExpression(expression)) return undefined;
  return nameOf(expression.name) === "apply" && isFree(context, expression.expression, "Reflect") ? applied : undefined;
}

function lowerApplied(context: Lowering, applied: ts.Expression): Callee {
  const receiver = lowerExpression(context, applied);
  return { value: load(context, receiver, constant(context, "apply"), applied), receiver, flags: 0 };
}

/** `new C(...)`. */
export function lowerNew(context: Lowering, node: ts.NewExpression): Operand {
  const value = lowerExpression(context, node.expression);
  const from = pushArguments(context, node.arguments ?? []);
  return finishCall(context, { value, receiver: NONE, flags: 0 }, CallFlag.New, from, node);
}

/** ``tag`text ${value}` ``: the constant parts are the first argument. */
export function lowerTagged(context: Lowering, node: ts.TaggedTemplateExpression): Operand {
  const { stack, syntax } = context;
  const { tag, template } = node;
  if (syntax.isPropertyAccessExpression(tag) && nameOf(tag.name) === "raw" && isFree(context, tag.expression, "String"))
    return lowerRawTemplate(context, template);
  const callee = lowerCallee(context, tag);
  const from = stack.length;
  if (syntax.isTemplateExpression(template)) {
    pushPair(stack, constant(context, template.head.text), 0);
    for (const span of template.templateSpans) pushPair(stack, constant(context, span.literal.text), 0);
  } else pushPair(stack, constant(context, template.text), 0);
  const texts = emitList(context, Op.Array, NONE, NONE, NONE, from, template);
  pushArgument(context, texts, 0, template);
  if (syntax.isTemplateExpression(template)) {
    for (const span of template.templateSpans) pushArgument(context, lowerExpression(context, span.expression), 0, span.expression);
  }
  const call = emitList(context, Op.Call, callee.value, callee.receiver, callee.flags | CallFlag.Tagged, from, node);
  forgetWrites(context);
  context.attempt?.thrown.push(call, 1);
  return call;
}

/** Lowers arguments onto the stack; gives where they start. */
function pushArguments(context: Lowering, list: readonly ts.Expression[]): number {
  const { stack, syntax } = context;
  const from = stack.length;
  for (const argument of list) {
    if (syntax.isSpreadElement(argument)) pushArgument(context, lowerExpression(context, argument.expression), 1, argument);
    else pushArgument(context, lowerExpression(context, argument), 0, argument);
  }
  return from;
}

/** Emits a call whose arguments are on the stack. Afterwards receiver and arguments may have changed. */
function finishCall(context: Lowering, callee: Callee, flags: number, from: number, node: ts.Node): Operand {
  const { stack } = context;
  const count = stack.length - from;
  const receiver = latest(context, callee.receiver);
  for (let i = from; i < stack.length; i += ARGUMENT_WIDTH) stack.items[i] = latest(context, at(stack, i));
  const call = emitList(context, Op.Call, callee.value, receiver, flags, from, node);
  context.attempt?.thrown.push(call, 1);
  if (receiver !== NONE) handOver(context, receiver, call, -1);
  for (let i = 0; i < count; i += ARGUMENT_WIDTH) {
    if (listItem(context.rows, call, i + 1) === 0)
      handOver(context, latest(context, listItem(context.rows, call, i)), call, i / ARGUMENT_WIDTH);
  }
  forgetWrites(context);
  return call;
}

function lowerCallee(context: Lowering, expression: ts.Expression): Callee {
  const { syntax } = context;
  const node = syntax.skipWrappers(expression);
  if (syntax.isSuper(node)) return { value: readSuper(context, node), receiver: readThis(context, node), flags: CallFlag.Super };
  if (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)) return lowerMethod(context, node);
  return { value: lowerExpression(context, expression), receiver: NONE, flags: 0 };
}

function lowerMethod(context: Lowering, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Callee {
  const { syntax } = context;
  const known = context.precomputed.get(node);
  if (known !== undefined) return { value: known, receiver: NONE, flags: 0 };
  if (syntax.isSuper(node.expression)) {
    const value = lowerExpression(context, node);
    return { value, receiver: readThis(context, node), flags: CallFlag.Super };
  }
  const exported = context.exportCells.size === 0 ? NONE : readExport(context, node);
  if (exported !== NONE) return { value: exported, receiver: NONE, flags: 0 };
  const receiver = lowerExpression(context, node.expression);
  const key = syntax.isPropertyAccessExpression(node) ? lowerKey(context, node.name) : lowerElementKey(context, node.argumentExpression);
  return { value: load(context, receiver, key, node), receiver, flags: 0 };
}

/** The superclass, as the class remembers it; in a static member a method is found on it, else on its prototype. */
export function readSuper(context: Lowering, node: ts.Node): Operand {
  const variable = resolve(context.scope, "super");
  return variable === undefined ? emitUnknown(context, context.stack.length, node) : readVariable(context, variable, node);
}

/** `import("x")` of a constant is the module; else a call. */
function lowerImportCall(context: Lowering, node: ts.CallExpression): Operand {
  const [specifier] = node.arguments;
  if (specifier !== undefined && context.syntax.isText(specifier)) return readNamespace(context, specifier.text, node);
  const value = readGlobal(context, "import", node.expression);
  const from = pushArguments(context, node.arguments);
  return finishCall(context, { value, receiver: NONE, flags: 0 }, CallFlag.Import, from, node);
}

function recordStar(context: Lowering, node: ts.CallExpression): void {
  const [module] = node.arguments;
  const specifier = module === undefined ? undefined : requiredSpecifier(context, module);
  if (specifier !== undefined) exportStar(context, specifier);
}
