import type ts from "typescript";
import type { Lowering } from "./context.ts";
import { functionValue } from "./function-values.ts";
import type { Scope } from "./scopes.ts";
import { writeVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** Makes the scope that a node opens the current one, if it opens one; gives the scope to come back to. */
export function enterScope(context: Lowering, node: ts.Node): Scope {
  const before = context.scope;
  const scope = context.scan.scopes.get(node);
  if (scope !== undefined) {
    context.scope = scope;
    hoist(context, scope);
  }
  return before;
}

/** Evaluates the function declarations of a scope, which are there before its first statement runs. */
export function hoist(context: Lowering, scope: Scope): void {
  for (const node of scope.hoisted) {
    const variable = node.name === undefined ? undefined : scope.names.get(nameOf(node.name));
    const value = functionValue(context, node, 0, -1);
    if (variable !== undefined) writeVariable(context, variable, value, node.name ?? node);
  }
}
