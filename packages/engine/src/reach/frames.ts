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
  addMakers(state, frames, calls);
  return calls;
}

/**
 * The calls that made what runs on a way: closures and methods of objects have what their makers were given. Of several calls of a maker it is the one
 * that something on the way leads to, if it is just one and nothing is made when a file is loaded.
 */
function addMakers(state: SolveState, frames: Frames, calls: Map<string, CallOnWay>): void {
  const onWay = new Set<Instance>([...frames.keys(), ...[...frames.values()].flat().map(({ instance }) => instance)]);
  const makers = new Set<Instance>();
  const add = (instance: Instance | undefined): void => {
    if (instance && instance.fn > 0 && !onWay.has(instance)) makers.add(instance);
  };
  for (const { parent } of onWay) add(parent);
  for (const maker of makers) {
    const key = keyOfFunction(moduleOf(state, maker), maker.fn);
    const sites = maker.callSites.filter(({ role }) => role === CALLEE);
    if (sites.length > MAX_SITES) continue;
    const near = sites.filter(({ instance }) => instance.fn === 0 || isNear(instance, onWay));
    const [made, ...others] = near.length > 0 ? near : sites;
    if (!made || others.length > 0 || calls.has(key)) continue;
    calls.set(key, { module: moduleOf(state, made.instance), call: made.call });
    add(made.instance);
    add(maker.parent);
  }
}

/** Calls from the way to what makes something. */
const MAX_MAKERS = 2;
/** Calls of a maker that are looked at: what more call is no maker of few things. */
const MAX_SITES = 32;

function isNear(instance: Instance, onWay: ReadonlySet<Instance>, calls = MAX_MAKERS): boolean {
  if (onWay.has(instance)) return true;
  return calls > 0 && instance.callSites.length <= MAX_SITES && instance.callSites.some((site) => isNear(site.instance, onWay, calls - 1));
}
