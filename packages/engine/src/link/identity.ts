import type { Operand } from "../ir.ts";
import type { LinkedModule } from "./program.ts";

/** Identifies a function of the program. */
export function keyOfFunction(module: LinkedModule, fn: number): string {
  return `${module.index}:${fn}`;
}

/** Identifies a value of the program by a number. */
export function numberOfPlace(module: LinkedModule, operand: Operand): number {
  return module.index * MAX_OPERANDS + operand;
}

/** More than one file has. */
const MAX_OPERANDS = 2 ** 26;

/** Identifies a value of the program. */
export function keyOfPlace(module: LinkedModule, operand: Operand): string {
  return `${module.index}:${operand}`;
}
