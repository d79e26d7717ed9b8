import type ts from "typescript";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant } from "./emit.ts";
import { writeExport } from "./commonjs.ts";
import { load } from "./loads.ts";
import { recordDefault } from "./module-exports.ts";
import { resolve } from "./scopes.ts";
import { readName, writeVariable } from "./variables.ts";
import type { Operand } from "../ir.ts";
import { nameOf } from "./syntax.ts";

/** Imports were declared by the first pass. */
export function lowerImport(context: Lowering, node: ts.ImportDeclaration): void {
  if (context.syntax.isText(node.moduleSpecifier)) context.specifiers.add(node.moduleSpecifier.text);
}

/** `import x = require("...")` is an import; `import x = N.M` reads a property. */
export function lowerImportEquals(context: Lowering, node: ts.ImportEqualsDeclaration): void {
  const { syntax } = context;
  const reference = node.moduleReference;
  if (syntax.isExternalModuleReference(reference)) {
    if (syntax.isText(reference.expression)) context.specifiers.add(reference.expression.text);
    return;
  }
  const variable = resolve(context.scope, nameOf(node.name));
  if (variable !== undefined) writeVariable(context, variable, lowerEntity(context, reference), node.name);
}

function lowerEntity(context: Lowering, node: ts.EntityName): Operand {
  if (context.syntax.isIdentifier(node)) return readName(context, node);
  return load(context, lowerEntity(context, node.left), constant(context, context.syntax.nameText(node.right)), node);
}

/** `export default x` and `export = x`. */
export function lowerExportAssignment(context: Lowering, node: ts.ExportAssignment): void {
  context.hint = "default";
  const value = lowerExpression(context, node.expression);
  context.hint = "";
  if (node.isExportEquals === true) writeExport(context, "=", value, node);
  else recordDefault(context, value);
}
