import type ts from "typescript";
import { CallFlag, NONE, Op, type Operand } from "../ir.ts";
import { storeProperty } from "./assignments.ts";
import { readSuper } from "./calls.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression, lowerStatements } from "./dispatch.ts";
import { constant, emit, emitList, pushArgument } from "./emit.ts";
import { typed } from "./expressions.ts";
import { enterScope, hoist } from "./hoisting.ts";
import { lowerKey } from "./keys.ts";
import { hintAt } from "./literals.ts";
import { bindParameters } from "./parameters.ts";
import { resolve, type Scope } from "./scopes.ts";
import { typeThatMatters } from "./types.ts";
import { readThis, readVariable } from "./variables.ts";
import { handOver } from "./versions.ts";
import { nameOf } from "./syntax.ts";

/** A constructor: parameters, then fields, then parameter properties, then the body. `scope` is that of the fields. */
export function lowerConstructor(context: Lowering, owner: ts.ClassLikeDeclaration, node: ts.Node, scope: Scope): void {
  const { syntax } = context;
  if (!syntax.isConstructorDeclaration(node)) {
    passOn(context, owner);
    lowerFields(context, owner, false);
    return;
  }
  const inner = context.scan.scopes.get(node) ?? scope;
  context.scope = inner;
  bindParameters(context, node);
  context.scope = scope;
  lowerFields(context, owner, false);
  context.scope = inner;
  for (const parameter of node.parameters) lowerParameterProperty(context, parameter);
  hoist(context, inner);
  lowerStatements(context, node.body?.statements ?? []);
}

/** Static fields and blocks, in order. */
export function lowerStatics(context: Lowering, owner: ts.ClassLikeDeclaration): void {
  lowerFields(context, owner, true);
}

function lowerFields(context: Lowering, owner: ts.ClassLikeDeclaration, isStatic: boolean): void {
  const { syntax } = context;
  for (const member of owner.members) {
    if (isStatic && syntax.isClassStaticBlockDeclaration(member)) {
      const outer = enterScope(context, member);
      lowerStatements(context, member.body.statements);
      context.scope = outer;
    } else if (syntax.isPropertyDeclaration(member) && syntax.isStatic(member) === isStatic) lowerField(context, member);
  }
}

function lowerField(context: Lowering, field: ts.PropertyDeclaration): void {
  if (field.initializer === undefined) return;
  const { syntax } = context;
  // A computed name was evaluated with the class; its value is not at hand here.
  const computed = syntax.isComputedPropertyName(field.name) && !syntax.isText(field.name.expression);
  const key = computed ? emit(context, Op.Unknown, NONE, NONE, NONE, field.name) : lowerKey(context, field.name);
  hintAt(context, field.name);
  const value = lowerExpression(context, field.initializer);
  const type = field.type === undefined ? -1 : typeThatMatters(context, field.type);
  storeProperty(context, readThis(context, field), key, type === -1 ? value : typed(context, value, type, field.initializer), field);
}

function lowerParameterProperty(context: Lowering, parameter: ts.ParameterDeclaration): void {
  const { syntax } = context;
  if (!syntax.isIdentifier(parameter.name) || !syntax.isParameterProperty(parameter)) return;
  const variable = resolve(context.scope, nameOf(parameter.name));
  if (variable === undefined) return;
  const key = constant(context, syntax.nameText(parameter.name));
  storeProperty(context, readThis(context, parameter), key, readVariable(context, variable, parameter.name), parameter);
}

/** Without a constructor a class hands its arguments to its superclass. */
function passOn(context: Lowering, owner: ts.ClassLikeDeclaration): void {
  if (context.syntax.superclassOf(owner) === undefined) return;
  const from = context.stack.length;
  const place = owner.name ?? owner;
  const argument: Operand = emit(context, Op.Param, 0, 1, NONE, place);
  const superclass = readSuper(context, place);
  const receiver = readThis(context, place);
  pushArgument(context, argument, 1, place);
  handOver(context, receiver, emitList(context, Op.Call, superclass, receiver, CallFlag.Super, from, place), -1);
}
