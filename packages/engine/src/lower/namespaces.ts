import type ts from "typescript";
import { BinaryOperator, Entry, NONE, Op, type Operand } from "../ir.ts";
import { pushTriple } from "./columns.ts";
import { storeProperty } from "./assignments.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression, lowerStatements } from "./dispatch.ts";
import { constant, emit, emitList } from "./emit.ts";
import { slotValue } from "./environment.ts";
import { enterScope } from "./hoisting.ts";
import { lowerKey } from "./keys.ts";
import { declaredNames } from "./module-exports.ts";
import { isShared, resolve, type Variable } from "./scopes.ts";
import { readName, readVariable, writeVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** An enum is an object of constants. */
export function lowerEnum(context: Lowering, node: ts.EnumDeclaration): void {
  const { stack } = context;
  const variable = resolve(context.scope, nameOf(node.name));
  if (variable === undefined) return;
  const from = stack.length;
  const before = earlierValue(context, variable);
  if (before !== NONE) pushTriple(stack, Entry.Spread, NONE, before);
  let previous = constant(context, -1);
  for (const member of node.members) {
    const key = lowerKey(context, member.name);
    previous = member.initializer === undefined ? following(context, previous, member) : lowerExpression(context, member.initializer);
    pushTriple(stack, Entry.Property, key, previous);
  }
  writeVariable(context, variable, emitList(context, Op.Object, NONE, NONE, NONE, from, node.name), node.name);
}

function following(context: Lowering, previous: Operand, member: ts.EnumMember): Operand {
  const value = previous < NONE ? context.constants.values[-previous - 2] : undefined;
  if (typeof value === "number") return constant(context, value + 1);
  return emit(context, Op.Binary, previous, constant(context, 1), BinaryOperator.Arithmetic, member);
}

/** A namespace is an object that gets what its body exports. */
export function lowerNamespace(context: Lowering, node: ts.ModuleDeclaration): void {
  const { syntax } = context;
  const { name, body } = node;
  if (!syntax.isIdentifier(name) || syntax.isAmbient(node) || body === undefined) return;
  const variable = resolve(context.scope, nameOf(name));
  if (variable === undefined) return;
  if (earlierValue(context, variable) === NONE) {
    writeVariable(context, variable, emitList(context, Op.Object, NONE, NONE, NONE, context.stack.length, name), name);
  }
  const outer = enterScope(context, body);
  if (syntax.isModuleBlock(body)) {
    lowerStatements(context, body.statements);
    for (const statement of body.statements) {
      if (!syntax.isExported(statement)) continue;
      for (const member of declaredNames(context, statement)) exportMember(context, variable, member);
    }
  } else if (syntax.isModuleDeclaration(body)) {
    lowerNamespace(context, body);
    if (syntax.isIdentifier(body.name)) exportMember(context, variable, body.name);
  }
  context.scope = outer;
}

function exportMember(context: Lowering, namespace: Variable, member: ts.Identifier): void {
  const value = readName(context, member);
  const key = constant(context, context.syntax.nameText(member));
  storeProperty(context, readVariable(context, namespace, member), key, value, member);
}

/** What a declaration of the same name made before this one. */
function earlierValue(context: Lowering, variable: Variable): Operand {
  if (isShared(variable) || variable.slot === -1) return NONE;
  return slotValue(context.environment, variable.slot);
}
