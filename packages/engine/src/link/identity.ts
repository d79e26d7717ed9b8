import type { Operand } from "../ir.ts";
import type { LinkedModule } from "./program.ts";

/** Identifies a function of the program. */
export function keyOfFunction(module: LinkedModule, fn: number): string {
  return `${module.index}:${fn}`;
}

/** Identifies a value of the program by a number. */
export function numberOfPlace(module: LinkedModule, operand: Operand): number {
  return numberOfPair(module.index, operand);
}

/** Makes one number of two, of which the second is none that more than 2^26 things are counted by: a file has fewer values, a run fewer tags. */
export function numberOfPair(first: number, second: number): number {
  return first * PAIRED + second;
}

const PAIRED = 2 ** 26;

/** Identifies a value of the program. */
export function keyOfPlace(module: LinkedModule, operand: Operand): string {
  return `${module.index}:${operand}`;
}
