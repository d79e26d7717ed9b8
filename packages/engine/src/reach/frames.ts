import { addTo } from "@sluice/core";
import { keyOfFunction } from "../link/identity.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { isOwnCall } from "./choices/own-calls.ts";

/** A call on a way, in the activation that it is in. */
interface Crossing {
  readonly instance: Instance;
  readonly site: { readonly call: number };
}

/** By activation on a way, the calls that it was entered by, in their order: what calls itself is entered again. */
export type Frames = ReadonlyMap<Instance, readonly Crossing[]>;

/** The calls by which a way came into the activations on it, and into the one that it has come to. */
export function framesOn(way: readonly Crossing[], arrived?: Instance): Frames {
  const frames = new Map<Instance, Crossing[]>();
  for (const [index, by] of way.entries()) {
    const entered = way[index + 1]?.instance ?? arrived;
    if (entered) addTo(frames, entered, by);
  }
  return frames;
}

/** Those who hand something to an activation on the way, or everybody who does where it is not on the way. */
export function callersOn<Caller extends { readonly instance: Instance; readonly call: number }>(
  frames: Frames | undefined,
  entered: Instance | undefined,
  callers: readonly Caller[],
): readonly Caller[] {
  const crossings = entered && frames?.get(entered);
  if (!crossings) return callers;
  return callers.filter(({ instance, call }) => crossings.some((by) => by.instance === instance && by.site.call === call));
}

/**
 * By function the last call that gave it its arguments. What a library calls, it hands something of its own; what a function hands itself is mostly what
 * it was given before.
 */
export function callsOn(state: SolveState, frames: Frames): ReadonlyMap<string, CallOnWay> {
  const calls = new Map<string, CallOnWay>();
  for (const [entered, [first]] of frames) {
    const targets = first?.instance.calls.get(first.site.call)?.targets ?? [];
    if (!first || !targets.some((target) => target.instance === entered && target.role === CALLEE)) continue;
    const [module, caller] = [moduleOf(state, entered), moduleOf(state, first.instance)];
    const key = keyOfFunction(module, entered.fn);
    if (calls.has(key) && isOwnCall(caller, first.site.call, { module, fn: entered.fn })) continue;
    calls.set(key, { module: caller, call: first.site.call });
  }
  return calls;
}
