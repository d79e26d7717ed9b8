import type { LinkedModule } from "../../link/program.ts";
import type { FunctionValue } from "./choice.ts";

/**
 * Whether a function calls itself here. A choice holds one call of each function, so what it gives itself, or gets back, is not told apart from what
 * others do: nothing is said of it.
 */
export function isOwnCall(module: LinkedModule, call: number, target: Omit<FunctionValue, "kind">): boolean {
  if (target.module !== module) return false;
  for (let fn = module.functionOfValue[call] ?? 0; fn > 0; fn = module.facts.functions[fn]?.parent ?? 0) if (fn === target.fn) return true;
  return false;
}
