import { isFunctionWithin, type LinkedModule } from "../../link/program.ts";
import type { FunctionValue } from "./choice.ts";

/**
 * Whether a function calls itself here. A choice holds one call of each function, so what it gives itself, or gets back, is not told apart from what
 * others do: nothing is said of it.
 */
export function isOwnCall(module: LinkedModule, call: number, target: Omit<FunctionValue, "kind">): boolean {
  return target.module === module && target.fn > 0 && isFunctionWithin(module.facts, module.functionOfValue[call] ?? 0, target.fn);
}
