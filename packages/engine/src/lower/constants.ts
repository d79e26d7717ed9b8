import { type Constant, constantOperand, type Operand } from "../ir.ts";

/** The constants of one file, each of them once. */
export interface Constants {
  readonly values: Constant[];
  readonly indices: Map<Constant, Operand>;
}

/** An empty pool. */
export function createConstants(): Constants {
  return { values: [], indices: new Map() };
}

/** The operand of a constant. */
export function constant(constants: Constants, value: Constant): Operand {
  const known = constants.indices.get(value);
  if (known !== undefined) return known;
  const operand = constantOperand(constants.values.length);
  constants.values.push(value);
  constants.indices.set(value, operand);
  return operand;
}

/** The constant of a number; what JSON cannot write becomes text. */
export function numberConstant(constants: Constants, value: number): Operand {
  return constant(constants, Number.isFinite(value) ? value : String(value));
}
