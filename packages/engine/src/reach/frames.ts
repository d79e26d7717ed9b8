import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { keyOfFunction } from "./choices/choice.ts";

/** A call on a way, in the activation that it is in. */
interface Crossing {
  readonly instance: Instance;
  readonly site: { readonly call: number };
}

/** By activation on a way, the call that it was entered by; of one that is entered again, the first. */
export type Frames = ReadonlyMap<Instance, Crossing>;

/** The calls by which a way came into the activations on it, and into the one that it has come to. */
export function framesOn(way: readonly Crossing[], arrived?: Instance): Frames {
  const frames = new Map<Instance, Crossing>();
  for (const [index, by] of way.entries()) {
    const entered = way[index + 1]?.instance ?? arrived;
    if (entered && !frames.has(entered)) frames.set(entered, by);
  }
  return frames;
}

/** By function the call that gave it its arguments; what a library calls, it hands something of its own. */
export function callsOn(state: SolveState, frames: Frames): ReadonlyMap<string, CallOnWay> {
  const calls = new Map<string, CallOnWay>();
  for (const [entered, { instance, site }] of frames) {
    const targets = instance.calls.get(site.call)?.targets ?? [];
    if (!targets.some((target) => target.instance === entered && target.role === CALLEE)) continue;
    calls.set(keyOfFunction(moduleOf(state, entered), entered.fn), { module: moduleOf(state, instance), call: site.call });
  }
  return calls;
}
