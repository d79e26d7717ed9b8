import { argumentCount, argumentOf, keyOf } from "../link/program.ts";
import { closure, type Kill } from "../resolve/automaton.ts";
import { KEY_OF_ARGUMENT } from "../resolve/relative-path.ts";
import { CALLEE } from "./instances.ts";
import { builtinOf } from "./propagators.ts";
import { EACH, type FieldPath } from "./paths.ts";
import { isEmptied } from "./sets.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Whether what lies below this path of a call's receiver (position -1) or argument is gone once the call has returned: `map.delete("a")`, `map.clear()`. */
export function isKilled(state: SolveState, instance: Instance, call: number, position: number, path: FieldPath): boolean {
  if (path.tail === undefined) return false;
  const known = instance.calls.get(call);
  const modelled = known && known.externals.length > 0 ? known.externals.flatMap(closure) : builtinOf(state, instance, call);
  if (!modelled.some(({ kills }) => kills.length > 0)) return false;
  if (known?.targets.some(({ role }) => role === CALLEE)) return false;
  const kill = modelled.flatMap(({ kills }) => kills).find((item) => isMeant(state, instance, call, item, position, path.head));
  if (kill) state.use(kill.row);
  return kill !== undefined || (position === -1 && isEmptied(moduleOf(state, instance), call));
}

function isMeant(state: SolveState, instance: Instance, call: number, { what, count }: Kill, position: number, head: string): boolean {
  const { facts } = moduleOf(state, instance);
  if (position !== (what.base === "this" ? -1 : what.base) || (count !== undefined && argumentCount(facts, call) !== count)) return false;
  const [field = ""] = what.fields;
  if (!field.startsWith(KEY_OF_ARGUMENT)) return field === EACH || field === head;
  const key = keyOf(facts, argumentOf(facts, call, Number(field.slice(KEY_OF_ARGUMENT.length))) ?? -1);
  return key !== undefined && key === head;
}
