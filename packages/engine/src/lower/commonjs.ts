import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { constant, emit } from "./emit.ts";
import { resolve } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** The name under which `module.exports = ...` is recorded. */
const WHOLE = "=";

/** The export that an expression names: `exports.a`, `module.exports.a`, or `=` for `module.exports` itself. */
export function exportedName(context: Lowering, node: ts.Expression): string | undefined {
  const { syntax } = context;
  if (isModuleExports(context, node)) return WHOLE;
  if (!syntax.isPropertyAccessExpression(node) && !syntax.isElementAccessExpression(node)) return undefined;
  if (!isExports(context, node.expression)) return undefined;
  if (syntax.isPropertyAccessExpression(node)) return syntax.nameText(node.name);
  return syntax.isText(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** Whether an expression is the object of this module's exports. */
function isExports(context: Lowering, node: ts.Expression): boolean {
  return isFree(context, node, "exports") || isModuleExports(context, node);
}

/** `exports.name = value`, anywhere in the file. */
export function writeExport(context: Lowering, name: string, value: Operand, node: ts.Node): void {
  emit(context, Op.CellWrite, exportCell(context, name), value, NONE, node);
  if (context.index !== 0) return;
  const values = context.exportedValues.get(name);
  if (values === undefined) context.exportedValues.set(name, new Set([value]));
  else values.add(value);
}

/** Reads an export back, once something was written to it; before that it is a property of a global. */
export function readExport(context: Lowering, node: ts.Expression): Operand {
  const name = exportedName(context, node);
  const cell = name === undefined ? undefined : context.exportCells.get(name);
  return cell === undefined ? NONE : emit(context, Op.CellRead, cell, NONE, NONE, node);
}

/** Whether an expression is a name that no scope declares. */
export function isFree(context: Lowering, node: ts.Expression, name: string): boolean {
  return context.syntax.isIdentifier(node) && nameOf(node) === name && resolve(context.scope, name) === undefined;
}

/** `require("x")` with a constant: its specifier. */
export function requiredSpecifier(context: Lowering, node: ts.Expression): string | undefined {
  const { syntax } = context;
  if (!syntax.isCallExpression(node) || !isFree(context, node.expression, "require")) return undefined;
  const [argument] = node.arguments;
  return argument !== undefined && syntax.isText(argument) ? argument.text : undefined;
}

function isModuleExports(context: Lowering, node: ts.Expression): boolean {
  const { syntax } = context;
  return syntax.isPropertyAccessExpression(node) && nameOf(node.name) === "exports" && isFree(context, node.expression, "module");
}

function exportCell(context: Lowering, name: string): number {
  const known = context.exportCells.get(name);
  if (known !== undefined) return known;
  const cell = context.cells.length;
  context.cells.push({ name: name === WHOLE ? "module.exports" : `exports.${name}`, function: 0, variable: cell });
  context.exportCells.set(name, cell);
  return cell;
}

/** Calls that export: `__exportStar(require("x"), exports)`, `Object.assign(exports, ...)`, `Object.defineProperty(exports, "a", ...)`. */
export type ExportingCall = "star" | "assign" | "define";

/** Which exporting call this is, if any. */
export function exportingCall(context: Lowering, node: ts.CallExpression): ExportingCall | undefined {
  const { syntax } = context;
  const callee = node.expression;
  const method = syntax.isPropertyAccessExpression(callee);
  if (!method && !syntax.isIdentifier(callee)) return undefined;
  const kind = EXPORTING.get(nameOf(method ? callee.name : callee));
  if (kind === undefined || kind === "star") return kind;
  const [target] = node.arguments;
  const isExporting = method && target !== undefined && isFree(context, callee.expression, "Object") && isExports(context, target);
  return isExporting ? kind : undefined;
}

const EXPORTING: ReadonlyMap<string, ExportingCall> = new Map<string, ExportingCall>([
  ["___exportStar", "star"],
  ["___export", "star"],
  ["assign", "assign"],
  ["defineProperty", "define"],
]);

/** Records `export *` from a module. */
export function exportStar(context: Lowering, specifier: string): void {
  context.specifiers.add(specifier);
  context.exports.push({ kind: "star", specifier });
}

/** Whether the operand is a constant `undefined`, as the placeholders of compiled code are. */
export function isPlaceholder(context: Lowering, value: Operand): boolean {
  return value === constant(context, null);
}
