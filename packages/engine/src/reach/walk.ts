import type { EffectCondition, EffectKind } from "@sluice/core";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { mayHold, unsureOf } from "./conditions.ts";
import type { Choice } from "./choices/choice.ts";
import { targetsUnder, type TargetsUnder } from "./choices/targets-under.ts";
import type { ControlOracle } from "./controls.ts";
import { isUnconditional, type Site, type SiteEffect, type SitesOf } from "./effects.ts";
import { callsOn, framesOn } from "./frames.ts";
import { runningOnWay } from "./given-on-way.ts";
import { isOnFiles, isOwnFile } from "./own-files.ts";
import { isInRegion } from "./regions.ts";

/** Where something begins to run: a function, or a region of one. */
export interface Start {
  readonly instance: Instance;
  readonly region: number;
  /** What generic code is taken to run for. */
  readonly choice?: Choice;
}

/** A call on the way, in the function that it is in. */
export interface Passage {
  readonly instance: Instance;
  readonly site: Site;
}

/** An effect that is reached, and the calls on the shortest way to it, the last of which has it. */
export interface Reached {
  readonly kind: EffectKind;
  /** Absent: the program shows that the call has it; otherwise it may have it for all that can be read of what the call is given. */
  readonly doubts: readonly Doubt[] | undefined;
  /** Whether the way goes through generic code of which nothing tells what it runs for this tool. */
  readonly isMixed: boolean;
  readonly way: readonly Passage[];
}

/** The conditions of a row that may hold, in two parts of which each wants a reason to take it for true. */
export type Doubt = readonly (readonly EffectCondition[])[];

/** Calls that a way may have: longer ones rest on too many guesses. */
const MAX_CALLS = 12;
/** Calls that tell activations of a function apart which runs what it is given. */
const MAX_CONTEXT = 3;
/** Functions that one walk looks at. */
export const MAX_FUNCTIONS = 4_000;

/** By function the call by which it runs on a way, and by which generic code runs that the way began in. */
type CallsOnWay = ReadonlyMap<string, CallOnWay>;

/** A function that is about to be looked at, and how the walk came to it. */
interface Open {
  readonly start: Start;
  readonly before: Open | undefined;
  readonly by: Passage | undefined;
  readonly depth: number;
  /** The last calls by which it is told apart, the nearest first. */
  readonly context: readonly string[];
  /** See {@link Reached.isMixed}. */
  readonly isMixed: boolean;
}

/** What of a way is left out, and what not. */
interface Bounds {
  /** What lies behind calls of which this is true is left out. */
  readonly isCut?: ControlOracle;
  /** What the program does with files of its own, which is no effect of a tool, is not; such a call is found by each way that tells what it is given. */
  readonly withOwnFiles?: true;
}

/** The effects that are reached from where something begins, each call once. */
export function reach(
  state: SolveState,
  sitesOf: SitesOf,
  starts: readonly Start[],
  { isCut = () => false, withOwnFiles }: Bounds = {},
): readonly Reached[] {
  const found = new Map<string, Reached>();
  const seen = new Set<string>();
  const queue: Open[] = starts.map((start) => ({ start, before: undefined, by: undefined, depth: 0, context: [], isMixed: false }));
  for (const open of queue) {
    const { instance, region } = open.start;
    const { facts } = moduleOf(state, instance);
    const before = wayTo(open);
    const frames = framesOn(before, instance);
    const calls: CallsOnWay = new Map([...(open.start.choice?.callers ?? []), ...callsOn(state, frames)]);
    for (const site of sitesOf(instance)) {
      if (!isInRegion(facts, site.region, region) || isCut(instance, site.call)) continue;
      const passage: Passage = { instance, site };
      for (const effect of site.effects) {
        const key = [`${instance.module}:${site.call}:${effect.kind}`, ...(withOwnFiles ? open.context : [])].join("@");
        const known = found.get(key);
        if (known && !known.doubts && !known.isMixed) continue;
        const held = heldOnWay(state, calls, passage, effect, withOwnFiles ?? false);
        if (held === undefined || (known && (held.doubts || open.isMixed))) continue;
        found.set(key, { kind: effect.kind, doubts: held.doubts, isMixed: open.isMixed, way: [...before, passage] });
      }
      if (open.depth >= MAX_CALLS) continue;
      if (queue.length > MAX_FUNCTIONS) {
        for (const start of starts) state.cutWalks.add(start.instance);
        continue;
      }
      const { targets, isMixed } = targetsOn(state, open, calls, passage);
      for (const target of runningOnWay(state, passage, targets, frames)) {
        const context = contextOf(state, sitesOf, target, open, passage);
        const key = [target.id, ...context].join("@");
        if (seen.has(key)) continue;
        seen.add(key);
        const start = { ...open.start, instance: target, region: 0 };
        queue.push({ start, before: open, by: passage, depth: open.depth + 1, context, isMixed: open.isMixed || isMixed });
      }
    }
  }
  return [...found.values()];
}

/**
 * The calls by which a function is told apart besides by itself. Most are looked at once; one whose effects depend on what it is given, once for each
 * call of it; one that runs what it is given, for the last calls on the way.
 */
function contextOf(
  state: SolveState,
  sitesOf: SitesOf,
  target: Instance,
  { context }: Open,
  { instance, site }: Passage,
): readonly string[] {
  const here = `${instance.id}:${site.call}`;
  if (isHigherOrder(state, target) || isHigherOrder(state, target.parent)) return [here, ...context].slice(0, MAX_CONTEXT);
  const depends = sitesOf(target).some(({ effects }) => effects.some((effect) => !isUnconditional(effect) || isOnFiles(effect.kind)));
  return depends ? [here] : [];
}

function isHigherOrder(state: SolveState, instance: Instance | undefined): boolean {
  return instance !== undefined && state.higherOrder(instance.module, instance.fn);
}

/** Visits the functions that run from where something begins, each once. */
export function visitFunctions(sitesOf: SitesOf, starts: readonly Start[], visit: (instance: Instance) => void): void {
  const seen = new Set<Instance>(starts.map(({ instance }) => instance));
  for (const instance of seen) {
    visit(instance);
    if (seen.size < MAX_FUNCTIONS) for (const { targets } of sitesOf(instance)) for (const target of targets) seen.add(target);
  }
}

function wayTo(open: Open): readonly Passage[] {
  const way: Passage[] = [];
  for (let at: Open | undefined = open; at; at = at.before) if (at.by) way.push(at.by);
  return way.reverse();
}

/**
 * Whether an effect that depends on what the call is given is there on this way: the same helper runs `git log` for one tool and `git push` for another.
 * What the program does with files of its own is no effect of a tool.
 */
function heldOnWay(
  state: SolveState,
  way: CallsOnWay,
  { instance, site }: Passage,
  effect: SiteEffect,
  withOwnFiles: boolean,
): Pick<Reached, "doubts"> | undefined {
  if (!withOwnFiles && isOwnFile(state, instance, site.call, effect.kind, way)) return undefined;
  if (isUnconditional(effect)) return { doubts: undefined };
  const onWay: SolveState = way.size === 0 ? state : { ...state, way };
  const place = { instance, call: site.call };
  const held = effect.rows.filter(({ when }) => mayHold(onWay, place, when));
  if (held.length === 0) return undefined;
  const doubts = held.map(({ when, sureFor }) =>
    [when, sureFor].map((each) => unsureOf(onWay, place, each)).filter(({ length }) => length > 0),
  );
  return { doubts: doubts.some(({ length }) => length === 0) ? undefined : doubts };
}

/** What runs at a call, in generic code for what the walk began with. */
function targetsOn(state: SolveState, open: Open, calls: CallsOnWay, { instance, site }: Passage): TargetsUnder {
  const { choice } = open.start;
  // What is mixed up already is not told apart further on.
  if (choice === undefined || open.isMixed) return { targets: site.targets, isMixed: open.isMixed };
  return targetsUnder(state, choice, calls, instance, site.call, site.targets);
}

/** The call that a way leads to. */
export function endOf(way: readonly Passage[]): Passage {
  const last = way.at(-1);
  if (!last) throw new Error("a way has an end");
  return last;
}
