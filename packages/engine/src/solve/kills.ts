import { argumentOf, keyOf } from "../link/program.ts";
import { KEY_OF_ARGUMENT, type RelativePath } from "../resolve/automaton.ts";
import { CALLEE } from "./instances.ts";
import { builtinOf } from "./library.ts";
import { EACH, type FieldPath } from "./paths.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Whether what lies below this path of a call's receiver is gone once the call has returned: `map.delete("a")`, `map.clear()`. */
export function isKilled(state: SolveState, instance: Instance, call: number, path: FieldPath): boolean {
  if (path.tail === undefined) return false;
  const builtin = builtinOf(state, instance, call);
  if (!builtin.some(({ kills }) => kills.length > 0)) return false;
  if (instance.calls.get(call)?.targets.some(({ role }) => role === CALLEE)) return false;
  return builtin.some(({ kills }) => kills.some((what) => isMeant(state, instance, call, what, path.head)));
}

function isMeant(state: SolveState, instance: Instance, call: number, { fields }: RelativePath, head: string): boolean {
  const [field = ""] = fields;
  if (!field.startsWith(KEY_OF_ARGUMENT)) return field === EACH || field === head;
  const { facts } = moduleOf(state, instance);
  const key = keyOf(facts, argumentOf(facts, call, Number(field.slice(KEY_OF_ARGUMENT.length))) ?? -1);
  return key !== undefined && key === head;
}
