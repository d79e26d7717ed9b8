import type ts from "typescript";
import { close, openScope, type Scan, scan, scanAll } from "./scan.ts";
import { scanVariables } from "./scan-statements.ts";
import { Declared, declare, Use, use } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** `import ... from "..."`: every binding becomes an import's facts. */
export function scanImportDeclaration(state: Scan, node: ts.ImportDeclaration): undefined {
  const clause = node.importClause;
  if (clause === undefined || !state.syntax.isText(node.moduleSpecifier)) return;
  const specifier = node.moduleSpecifier.text;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is younger than the oldest compiler that we support
  const typeOnly = clause.isTypeOnly;
  if (clause.name !== undefined) declareImport(state, clause.name, specifier, "default", typeOnly);
  const bindings = clause.namedBindings;
  if (bindings === undefined) return;
  if (state.syntax.isNamespaceImport(bindings)) declareImport(state, bindings.name, specifier, "*", typeOnly);
  else {
    for (const element of bindings.elements) {
      declareImport(state, element.name, specifier, (element.propertyName ?? element.name).text, typeOnly || element.isTypeOnly);
    }
  }
}

/** `import x = require("...")`, or `import x = N.M`, which is a variable. */
export function scanImportEquals(state: Scan, node: ts.ImportEqualsDeclaration): undefined {
  const reference = node.moduleReference;
  if (state.syntax.isExternalModuleReference(reference)) {
    if (state.syntax.isText(reference.expression)) declareImport(state, node.name, reference.expression.text, "*", node.isTypeOnly);
    return;
  }
  declare(state.scope, nameOf(node.name), Declared.Const);
  let root: ts.EntityName = reference;
  while (state.syntax.isQualifiedName(root)) root = root.left;
  use(state.scope, nameOf(root), Use.Read);
}

function declareImport(state: Scan, name: ts.Identifier, specifier: string, exported: string, typeOnly: boolean): void {
  const variable = declare(state.scope, nameOf(name), Declared.Import);
  variable.importIndex = state.imports.length;
  state.imports.push({ specifier, name: exported, typeOnly });
}

/** `export { a }` reads variables of this module, unless it names another one. */
export function scanExportDeclaration(state: Scan, node: ts.ExportDeclaration): undefined {
  if (node.moduleSpecifier !== undefined || node.exportClause === undefined || !state.syntax.isNamedExports(node.exportClause)) return;
  for (const element of node.exportClause.elements) state.exportedNames.add((element.propertyName ?? element.name).text);
}

/** Variables. One that lives elsewhere is declared only if its type may tell something; else it is a global like others. */
export function scanVariableStatement(state: Scan, node: ts.VariableStatement): undefined {
  const { syntax } = state;
  const list = node.declarationList;
  if (syntax.isAmbient(node) && !list.declarations.some(({ type }) => type !== undefined && syntax.isTypeReferenceNode(type))) return;
  scanVariables(state, list);
  if (!syntax.isExported(node)) return;
  for (const { name } of list.declarations) if (syntax.isIdentifier(name)) state.exportedNames.add(name.text);
}

/** A namespace is a region with variables of its own. */
export function scanModuleDeclaration(state: Scan, node: ts.ModuleDeclaration): undefined {
  const { syntax } = state;
  const { body, name } = node;
  if (!syntax.isIdentifier(name) || syntax.isAmbient(node) || body === undefined) return;
  declare(state.scope, nameOf(name), Declared.Namespace);
  openScope(state, body, true, false);
  if (syntax.isModuleBlock(body)) scanAll(state, body.statements);
  else if (syntax.isModuleDeclaration(body)) scan(state, body);
  close(state);
}
