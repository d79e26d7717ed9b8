import { Op } from "../ir.ts";
import { isOwnObject } from "../link/field-writes.ts";
import { methodOwner } from "../solve/class-fields.ts";
import { extendsIt, type ClassKey } from "../solve/members.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether data goes through methods that one object calls on itself, `this.open()`, and that are of two classes of which neither extends the other: there
 * is no such object. A class that both extend calls what each of them has, and an analysis that does not follow every object apart takes one for the other.
 */
export function isOfTwoClasses(state: SolveState, trace: readonly Edge[]): boolean {
  let known: ClassKey | undefined;
  for (const [index, edge] of trace.entries()) {
    const step = stepOf(edge, trace[index - 1]);
    if (!step) continue;
    const cls = step.callee.fn < 0 ? undefined : methodOwner(moduleOf(state, step.callee), step.callee)?.key;
    if (!isOnItself(state, step) && !isOfReceiver(state, edge)) {
      // Another object's method.
      if (cls) known = undefined;
      continue;
    }
    if (!cls) continue;
    if (known && !isKin(state, known, cls)) return true;
    known = known && extendsIt(state, known, cls) ? known : cls;
  }
  return false;
}

/** A call that data goes into or comes back from. */
interface Step {
  readonly caller: Instance;
  readonly call: number;
  readonly callee: Instance;
}

function stepOf({ instance, via }: Edge, before: Edge | undefined): Step | undefined {
  if (via.kind === "return") return { caller: instance, call: via.call, callee: via.exit.instance };
  return via.kind === "enter" && before ? { caller: before.instance, call: via.call, callee: instance } : undefined;
}

function isOnItself(state: SolveState, { caller, call, callee }: Step): boolean {
  const isMethod = callee.fn >= 0 && (moduleOf(state, callee).facts.functions[callee.fn]?.ownerClass ?? -1) >= 0;
  if (!isMethod || caller.fn < 0) return false;
  const module = moduleOf(state, caller);
  return module.facts.kind[call] === Op.Call && isOwnObject(module, module.facts.y[call] ?? -1);
}

/** Whether data comes into a call, or back from it, in the object that it is called on: not as its result, nor in an argument of it. */
function isOfReceiver(state: SolveState, { instance, place, via }: Edge): boolean {
  if (instance.fn < 0 || place < 0) return false;
  const { facts } = moduleOf(state, instance);
  const kind = facts.kind[place];
  if (via.kind !== "return") return kind === Op.This;
  return place !== via.call && (kind !== Op.Post || facts.z[place] === -1);
}

function isKin(state: SolveState, one: ClassKey, other: ClassKey): boolean {
  return extendsIt(state, one, other) || extendsIt(state, other, one);
}
