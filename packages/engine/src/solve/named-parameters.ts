import { parameterBehind } from "../link/key-parameters.ts";
import { keyOf } from "../link/program.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** A text that is written out, or that every call of an activation hands to the parameter that the operand is. */
export function nameAt(state: SolveState, instance: Instance, operand: number): string | undefined {
  const module = moduleOf(state, instance);
  const written = keyOf(module.facts, operand);
  if (written !== undefined || operand < 0) return written;
  let at: Instance | undefined = instance;
  while (at && !at.keys) at = at.parent;
  const parameter = at && parameterBehind(module, operand);
  while (at && parameter && at.fn !== parameter.fn) at = at.parent;
  return parameter && at?.keys?.get(parameter.index);
}
