import type ts from "typescript";
import type { Operand } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { constant } from "./emit.ts";

/** The key that a property name stands for: a constant, or a value if computed. Indices are text, as in the language. */
export function lowerKey(context: Lowering, name: ts.PropertyName | ts.BindingName): Operand {
  const { syntax } = context;
  if (syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name)) return constant(context, syntax.nameText(name));
  if (syntax.isComputedPropertyName(name)) return lowerElementKey(context, name.expression);
  return "text" in name ? constant(context, name.text) : constant(context, "");
}

/** The key between brackets. */
export function lowerElementKey(context: Lowering, node: ts.Expression): Operand {
  const { syntax } = context;
  if (syntax.isText(node) || syntax.isNumericLiteral(node)) return constant(context, node.text);
  const key = lowerExpression(context, node);
  if (key >= 0) return key;
  const value = context.constants.values[-key - 2];
  return typeof value === "number" ? constant(context, String(value)) : key;
}
