import type { EffectKind } from "@sluice/core";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { mayHold } from "./conditions.ts";
import type { ControlOracle } from "./controls.ts";
import type { Site, SiteEffect, SitesOf } from "./effects.ts";
import { isOnFiles, isOwnFile } from "./own-files.ts";
import { isInRegion } from "./regions.ts";

/** Where something begins to run: a function, or a region of one. */
export interface Start {
  readonly instance: Instance;
  readonly region: number;
}

/** A call on the way, in the function that it is in. */
export interface Passage {
  readonly instance: Instance;
  readonly site: Site;
}

/** An effect that is reached, and the calls on the shortest way to it, the last of which has it. */
export interface Reached {
  readonly kind: EffectKind;
  readonly way: readonly Passage[];
}

/** Calls that a way may have: longer ones rest on too many guesses. */
const MAX_CALLS = 12;
/** Functions that one walk looks at. */
const MAX_FUNCTIONS = 4_000;

/** A function that is about to be looked at, and how the walk came to it. */
interface Open {
  readonly start: Start;
  readonly before: Open | undefined;
  readonly by: Passage | undefined;
  readonly depth: number;
}

/** The effects that are reached from where something begins, each call once; what lies behind calls that `isCut` is left out. */
export function reach(
  state: SolveState,
  sitesOf: SitesOf,
  starts: readonly Start[],
  isCut: ControlOracle = () => false,
): readonly Reached[] {
  const found = new Map<string, Reached>();
  const seen = new Set<string>();
  const queue: Open[] = starts.map((start) => ({ start, before: undefined, by: undefined, depth: 0 }));
  for (const open of queue) {
    const { instance, region } = open.start;
    const { facts } = moduleOf(state, instance);
    for (const site of sitesOf(instance)) {
      if (!isInRegion(facts, site.region, region) || isCut(instance, site.call)) continue;
      const passage: Passage = { instance, site };
      for (const effect of site.effects) {
        const key = `${instance.module}:${site.call}:${effect.kind}`;
        if (!found.has(key) && holdsOnWay(state, open, passage, effect))
          found.set(key, { kind: effect.kind, way: [...wayTo(open), passage] });
      }
      if (open.depth >= MAX_CALLS || queue.length > MAX_FUNCTIONS) continue;
      for (const target of site.targets) {
        const key = visitOf(sitesOf, target, passage);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ start: { instance: target, region: 0 }, before: open, by: passage, depth: open.depth + 1 });
      }
    }
  }
  return [...found.values()];
}

/** Functions are looked at once; those whose effects depend on what they are given, once for each call of them. */
function visitOf(sitesOf: SitesOf, target: Instance, { instance, site }: Passage): string {
  const depends = sitesOf(target).some(({ effects }) => effects.some(({ kind, when }) => when !== undefined || isOnFiles(kind)));
  return depends ? `${target.id}@${instance.id}:${site.call}` : String(target.id);
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
function holdsOnWay(state: SolveState, open: Open, { instance, site }: Passage, { kind, when }: SiteEffect): boolean {
  const way = new Map<string, CallOnWay>();
  for (let at: Open | undefined = open; at?.by; at = at.before) {
    const { start, by } = at;
    way.set(`${start.instance.module}:${start.instance.fn}`, { module: moduleOf(state, by.instance), call: by.site.call });
  }
  if (isOwnFile(state, instance, site.call, kind, way)) return false;
  if (when === undefined || !open.by) return true;
  const onWay: SolveState = { ...state, way };
  return when.some((condition) => mayHold(onWay, { instance, call: site.call }, condition));
}
