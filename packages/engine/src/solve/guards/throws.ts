import { Op } from "../../ir.ts";
import { moduleOf, type SolveState } from "../state.ts";
import type { Instance } from "../tracking.ts";

/** How many calls deep a function throws that is there to. */
const MAX_DEPTH = 3;

/** Whether a function throws, or one of the project that it calls. */
export function throws(state: SolveState, instance: Instance, depth: number = MAX_DEPTH): boolean {
  return throwsItself(state, instance) || (depth > 1 && calleesOf(instance).some((callee) => throws(state, callee, depth - 1)));
}

/** Whether a function has a `throw` of its own. */
function throwsItself(state: SolveState, instance: Instance): boolean {
  const { facts } = moduleOf(state, instance);
  const { first = 0, end = 0 } = facts.functions[instance.fn] ?? {};
  for (let value = first; value < end; value++) if (facts.kind[value] === Op.Throw) return true;
  return false;
}

function calleesOf({ calls }: Instance): readonly Instance[] {
  return [...calls.values()].flatMap(({ targets }) => targets.map(({ instance }) => instance));
}
