import type ts from "typescript";
import { FunctionFlag, NONE, Op, type Operand } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { emit, startOf } from "./emit.ts";
import { captureWhatIsKnown } from "./captures.ts";
import type { Scope } from "./scopes.ts";
import { typeOf } from "./types.ts";
import { directiveOf } from "./directives.ts";
import { nameOf } from "./syntax.ts";

/** A function as a value; its body is lowered later. */
export function functionValue(context: Lowering, node: ts.FunctionLikeDeclaration, flags: number, ownerClass: number): Operand {
  const index = declareFunction(context, node, flags, ownerClass, context.scan.scopes.get(node), undefined);
  return emit(context, Op.Function, index, NONE, NONE, node);
}

/** Enters a function into the facts and puts its body on the list of what is to be lowered. */
export function declareFunction(
  context: Lowering,
  node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration,
  flags: number,
  ownerClass: number,
  scope: Scope | undefined,
  fieldsOf: ts.ClassLikeDeclaration | undefined,
): number {
  const index = context.functions.length;
  const signature = "parameters" in node ? node : undefined;
  const name = node.name ?? undefined;
  const [start, stop] = name === undefined ? headSpan(context, node) : [startOf(context, name), name.end];
  context.functions.push({
    name: takeHint(context, name),
    flags: flags | modifierFlags(context, node),
    parent: context.index,
    ownerClass,
    first: 0,
    end: 0,
    params: signature === undefined ? [] : parameterFacts(context, signature),
    returnType: signature?.type === undefined ? -1 : typeOf(context, signature.type),
    start,
    stop,
    usesArguments: scope?.owner.usesArguments ?? false,
    exit: -1,
    directive:
      signature?.body !== undefined && context.syntax.isBlock(signature.body) ? directiveOf(context.syntax, signature.body.statements) : "",
  });
  if (scope !== undefined) {
    captureWhatIsKnown(context, scope, node);
    scope.owner.index = index;
    context.functionScopes.set(index, scope);
    context.tasks.push({ index, node, scope, fieldsOf });
  }
  return index;
}

/** The parameters that arguments arrive at; a declared type of `this` is none. */
export function parametersOf(context: Lowering, node: ts.FunctionLikeDeclaration): readonly ts.ParameterDeclaration[] {
  const { syntax } = context;
  const [first] = node.parameters;
  const isThis = first !== undefined && syntax.isIdentifier(first.name) && nameOf(first.name) === "this";
  return isThis ? node.parameters.slice(1) : node.parameters;
}

function parameterFacts(context: Lowering, node: ts.FunctionLikeDeclaration): { name: string; type: number; rest: boolean }[] {
  const { syntax } = context;
  return parametersOf(context, node).map(({ name, type, dotDotDotToken }) => ({
    name: syntax.isIdentifier(name) ? syntax.nameText(name) : "",
    type: type === undefined ? -1 : typeOf(context, type),
    rest: dotDotDotToken !== undefined,
  }));
}

function takeHint(context: Lowering, name: ts.Node | undefined): string {
  const { syntax, hint } = context;
  context.hint = "";
  if (name === undefined) return hint;
  if (syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name)) return syntax.nameText(name);
  return syntax.isText(name) || syntax.isNumericLiteral(name) ? name.text : hint;
}

function modifierFlags(context: Lowering, node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration): number {
  const { syntax } = context;
  let flags = 0;
  if (syntax.isAsync(node)) flags |= FunctionFlag.Async;
  if ("asteriskToken" in node && node.asteriskToken !== undefined) flags |= FunctionFlag.Generator;
  if (syntax.isArrowFunction(node)) flags |= FunctionFlag.Arrow;
  if (syntax.isStatic(node)) flags |= FunctionFlag.Static;
  return flags;
}

function headSpan(context: Lowering, node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration): readonly [number, number] {
  const start = startOf(context, node);
  const body = "body" in node ? node.body : undefined;
  return [start, body === undefined ? node.end : Math.max(start, body.pos)];
}
