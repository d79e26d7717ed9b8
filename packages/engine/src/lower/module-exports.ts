import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { int } from "./columns.ts";
import { exportStar, isPlaceholder } from "./commonjs.ts";
import type { Lowering } from "./context.ts";
import { emit, kindOf } from "./emit.ts";
import { emitPhi } from "./joins.ts";
import { Declared, isShared, type Variable } from "./scopes.ts";
import { cellOf, readVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** Remembers what `export default` gives: a value, or a variable that may change until the end. */
export function recordDefault(context: Lowering, value: ts.Identifier | Operand): void {
  if (context.index !== 0) return;
  if (typeof value === "number") context.localExports.push({ kind: "local", name: "default", value });
  else context.lateExports.push({ name: "default", local: value });
}

/** Collects exports and top-level names when the module has run. */
export function finishModule(context: Lowering, node: ts.SourceFile): void {
  for (const statement of node.statements) collect(context, statement);
  for (const { name, local } of context.lateExports) exportVariable(context, name, local);
  finishCommonJs(context, node);
  for (const variable of context.scope.names.values()) recordTopLevel(context, variable);
}

function collect(context: Lowering, statement: ts.Statement): void {
  const { syntax } = context;
  if (syntax.isExportDeclaration(statement)) collectDeclaration(context, statement);
  else if (syntax.isExported(statement) && !syntax.isExportDefault(statement)) {
    for (const name of declaredNames(context, statement)) exportVariable(context, syntax.nameText(name), name);
  }
}

/** The names that a statement declares, those of types left out. */
export function declaredNames(context: Lowering, statement: ts.Statement): readonly ts.Identifier[] {
  const { syntax } = context;
  if (syntax.isVariableStatement(statement)) {
    const names: ts.Identifier[] = [];
    for (const { name } of statement.declarationList.declarations) collectNames(context, name, names);
    return names;
  }
  const named = syntax.isFunctionDeclaration(statement) || syntax.isClassDeclaration(statement) || syntax.isEnumDeclaration(statement);
  if (!named && !syntax.isModuleDeclaration(statement) && !syntax.isImportEqualsDeclaration(statement)) return [];
  return statement.name !== undefined && syntax.isIdentifier(statement.name) ? [statement.name] : [];
}

function collectNames(context: Lowering, name: ts.BindingName, names: ts.Identifier[]): void {
  const { syntax } = context;
  if (syntax.isIdentifier(name)) names.push(name);
  else for (const element of name.elements) if (syntax.isBindingElement(element)) collectNames(context, element.name, names);
}

function collectDeclaration(context: Lowering, node: ts.ExportDeclaration): void {
  const { syntax } = context;
  const clause = node.exportClause;
  const specifier = node.moduleSpecifier !== undefined && syntax.isText(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  if (specifier !== undefined) context.specifiers.add(specifier);
  if (clause === undefined) {
    if (specifier !== undefined) exportStar(context, specifier);
  } else if (syntax.isNamespaceExport(clause)) {
    if (specifier !== undefined) context.exports.push({ kind: "reexport", name: clause.name.text, importName: "*", specifier });
  } else {
    for (const { name, propertyName } of clause.elements) {
      const source = propertyName ?? name;
      if (specifier !== undefined) context.exports.push({ kind: "reexport", name: name.text, importName: source.text, specifier });
      else if (syntax.isIdentifier(source)) exportVariable(context, name.text, source);
    }
  }
}

function exportVariable(context: Lowering, name: string, local: ts.Identifier): void {
  const variable = context.scope.names.get(nameOf(local));
  if (variable === undefined) return;
  const imported = variable.kind === Declared.Import ? context.imports[variable.importIndex] : undefined;
  if (imported !== undefined) {
    context.exports.push({ kind: "reexport", name, importName: imported.name, specifier: imported.specifier });
    return;
  }
  const value = readVariable(context, variable, local);
  context.localExports.push({ kind: "local", name, value, ...(variable.cell === -1 ? {} : { cell: variable.cell }) });
}

function recordTopLevel(context: Lowering, variable: Variable): void {
  if (variable.kind === Declared.Import || variable.kind === Declared.Implicit) return;
  const shared = isShared(variable);
  const value = shared || variable.slot === -1 ? NONE : (context.environment.values[variable.slot] ?? NONE);
  context.topLevel.push({ name: variable.name, value, cell: shared ? cellOf(context, variable) : variable.cell });
}

/** Everything that was written to one name is one export. */
function finishCommonJs(context: Lowering, node: ts.SourceFile): void {
  for (const [name, cell] of context.exportCells) {
    if (name === "__esModule") continue;
    const values = [...(context.exportedValues.get(name) ?? [])].filter((value) => !isPlaceholder(context, value));
    const [first] = values;
    const single = first ?? emit(context, Op.CellRead, cell, NONE, NONE, node.endOfFileToken);
    const value = values.length > 1 ? emitPhi(context, values, node.endOfFileToken) : single;
    if (name === "=") starOf(context, value);
    context.localExports.push({ kind: "local", name, value, cell });
  }
}

/** Exports that only inner functions write have a cell but no value. They are known when all functions are lowered. */
export function exportLateCells(context: Lowering): void {
  const known = new Set(context.localExports.map(({ cell }) => cell));
  for (const [name, cell] of context.exportCells) {
    if (!known.has(cell) && name !== "__esModule") context.localExports.push({ kind: "local", name, value: NONE, cell });
  }
}

/** `module.exports = require("x")` passes everything on. */
function starOf(context: Lowering, value: Operand): void {
  const imported = kindOf(context, value) === Op.Import ? context.imports[int(context.rows.x, value)] : undefined;
  if (imported?.name === "*") exportStar(context, imported.specifier);
}
