import type ts from "typescript";
import { ARGUMENT_WIDTH, Entry, NONE, Op, type Operand } from "../ir.ts";
import { at, int } from "./columns.ts";
import { exportStar, writeExport } from "./commonjs.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { kindOf } from "./emit.ts";
import { listItem } from "./rows.ts";

/** `Object.assign(exports, ...)`: the arguments are on the stack from `from` on. */
export function recordAssign(context: Lowering, from: number, node: ts.Node): void {
  const { stack, rows } = context;
  for (let i = from + ARGUMENT_WIDTH; i < stack.length; i += ARGUMENT_WIDTH) {
    const value = at(stack, i);
    const kind = kindOf(context, value);
    const imported = kind === Op.Import ? context.imports[int(rows.x, value)] : undefined;
    if (imported?.name === "*") exportStar(context, imported.specifier);
    else if (kind === Op.Object) recordEntries(context, value, node);
  }
}

/** `Object.defineProperty(exports, "name", { value })`, or with a getter, as compilers write re-exports. */
export function recordDefine(context: Lowering, node: ts.CallExpression): void {
  const { syntax } = context;
  const [, name, description] = node.arguments;
  if (name === undefined || description === undefined || !syntax.isText(name) || !syntax.isObjectLiteralExpression(description)) return;
  for (const property of description.properties) {
    const key = property.name !== undefined && syntax.isIdentifier(property.name) ? syntax.nameText(property.name) : "";
    const expression = key === "get" ? returned(context, property) : key === "value" ? assigned(context, property) : undefined;
    if (expression !== undefined) writeExport(context, name.text, lowerExpression(context, expression), property);
  }
}

function recordEntries(context: Lowering, object: Operand, node: ts.Node): void {
  const { rows, constants } = context;
  for (let i = 0; i < int(rows.listLength, object); i += 3) {
    const key = listItem(rows, object, i + 1);
    const name = key < NONE ? constants.values[-key - 2] : undefined;
    if (listItem(rows, object, i) === Entry.Property && typeof name === "string")
      writeExport(context, name, listItem(rows, object, i + 2), node);
  }
}

function assigned(context: Lowering, property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (context.syntax.isPropertyAssignment(property)) return property.initializer;
  return context.syntax.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

function returned(context: Lowering, property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  const { syntax } = context;
  const getter = syntax.isPropertyAssignment(property) ? property.initializer : property;
  if (syntax.isArrowFunction(getter) && !syntax.isBlock(getter.body)) return getter.body;
  if (!syntax.isArrowFunction(getter) && !syntax.isFunctionExpression(getter) && !syntax.isMethodDeclaration(getter)) return undefined;
  const [statement] = getter.body !== undefined && syntax.isBlock(getter.body) ? getter.body.statements : [];
  return statement !== undefined && syntax.isReturnStatement(statement) ? statement.expression : undefined;
}
