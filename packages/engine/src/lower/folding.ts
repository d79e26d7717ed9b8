import { BinaryOperator, type Constant, constantIndex, NONE, type Operand } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { constant } from "./emit.ts";

/** The constant of an operand, if it is one. */
export function knownConstant(context: Lowering, operand: Operand): Constant | undefined {
  return operand < NONE ? context.constants.values[constantIndex(operand)] : undefined;
}

/** What a comparison of two constants gives, as an operand; `NONE` where a side is not constant or the comparison converts types. */
export function foldComparison(context: Lowering, x: Operand, y: Operand, operator: number): Operand {
  const [a, b] = [knownConstant(context, x), knownConstant(context, y)];
  if (a === undefined || b === undefined || a === null || b === null || typeof a !== typeof b) return NONE;
  const result = compare(a, b, operator);
  return result === undefined ? NONE : constant(context, result);
}

function compare(a: string | number | boolean, b: string | number | boolean, operator: number): boolean | undefined {
  switch (operator) {
    case BinaryOperator.Equal:
      return a === b;
    case BinaryOperator.NotEqual:
      return a !== b;
    case BinaryOperator.Less:
      return a < b;
    case BinaryOperator.LessEqual:
      return a <= b;
    case BinaryOperator.Greater:
      return a > b;
    case BinaryOperator.GreaterEqual:
      return a >= b;
    default:
      return undefined;
  }
}
