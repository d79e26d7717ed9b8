import { Op, type Operand } from "../ir.ts";
import { isOwnObject } from "../link/field-writes.ts";
import { loadedKey, type LinkedModule } from "../link/program.ts";
import { outcomesOf } from "../reach/regions.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether data is read from a field of an object's own by a method that the object calls only where it has checked that field before:
 * `run() { if (!isInside(this.path)) return; this.write(); }`.
 */
export function isCheckedField(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  const bit = state.kinds.bitOf(row.kind);
  return trace.some(({ instance, place }) => {
    const field = instance.fn < 0 ? undefined : ownFieldAt(moduleOf(state, instance), place);
    return field !== undefined && isCheckedByCallers(state, { field, bit }, instance, MAX_CALLS);
  });
}

/** Calls from the check to the method that reads the field. */
const MAX_CALLS = 4;

/** A field, and what it is to be checked for. */
interface Checked {
  readonly field: string;
  readonly bit: number;
}

/** The field that a value is read from, of the object whose method does. */
function ownFieldAt(module: LinkedModule, value: Operand): string | undefined {
  const { facts } = module;
  if (value < 0 || facts.kind[value] !== Op.Load || !isOwnObject(module, facts.x[value] ?? -1)) return undefined;
  return loadedKey(facts, value);
}

function isCheckedByCallers(state: SolveState, checked: Checked, instance: Instance, calls: number): boolean {
  const sites = methodAround(state, instance)?.callSites ?? [];
  return (
    calls > 0 &&
    sites.length > 0 &&
    sites.every(({ instance: caller, call, role }) => {
      const module = caller.fn < 0 ? undefined : moduleOf(state, caller);
      if (!module || role !== CALLEE || module.facts.kind[call] !== Op.Call || !isOwnObject(module, module.facts.y[call] ?? -1))
        return false;
      return isCheckedAt(state, checked, caller, call) || isCheckedByCallers(state, checked, caller, calls - 1);
    })
  );
}

/** The method that a function is, or is written in. */
function methodAround(state: SolveState, instance: Instance): Instance | undefined {
  let at: Instance | undefined = instance;
  while (at && at.fn >= 0 && (moduleOf(state, at).facts.functions[at.fn]?.ownerClass ?? -1) < 0) at = at.parent;
  return at && at.fn >= 0 ? at : undefined;
}

/** Whether an operation is done only where a condition has shown that the field, as it was read before, is harmless. */
function isCheckedAt(state: SolveState, { field, bit }: Checked, instance: Instance, operation: number): boolean {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const outcomes = outcomesOf(facts, facts.region[operation] ?? 0);
  for (let at = facts.functions[instance.fn]?.first ?? 0; at < operation && outcomes.length > 0; at++) {
    if (ownFieldAt(module, at) !== field) continue;
    const effects = outcomes.map(({ condition, isTrue }) => state.guards?.ofCondition(instance, at, condition, isTrue));
    if (effects.some((effect) => effect && ((effect.clears | effect.clearsNormalized) & bit) !== 0)) return true;
  }
  return false;
}
