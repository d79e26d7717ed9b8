import type { EffectKind } from "@sluice/core";
import type { SolveState } from "../solve/state.ts";
import { moduleOf } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { ControlOracle } from "./controls.ts";
import type { Site, SitesOf } from "./effects.ts";
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
  const found: Reached[] = [];
  const seenCalls = new Set<string>();
  const seen = new Set<Instance>();
  const queue: Open[] = starts.map((start) => ({ start, before: undefined, by: undefined, depth: 0 }));
  for (const open of queue) {
    const { instance, region } = open.start;
    if (region === 0 && seen.has(instance)) continue;
    if (region === 0) seen.add(instance);
    const { facts } = moduleOf(state, instance);
    for (const site of sitesOf(instance)) {
      if (!isInRegion(facts, site.region, region) || isCut(instance, site.call)) continue;
      const passage: Passage = { instance, site };
      for (const kind of site.effects) {
        const key = `${instance.module}:${site.call}:${kind}`;
        if (!seenCalls.has(key)) found.push({ kind, way: [...wayTo(open), passage] });
        seenCalls.add(key);
      }
      if (open.depth >= MAX_CALLS || queue.length > MAX_FUNCTIONS) continue;
      for (const target of site.targets)
        if (!seen.has(target)) queue.push({ start: { instance: target, region: 0 }, before: open, by: passage, depth: open.depth + 1 });
    }
  }
  return found;
}

function wayTo(open: Open): readonly Passage[] {
  const way: Passage[] = [];
  for (let at: Open | undefined = open; at; at = at.before) if (at.by) way.push(at.by);
  return way.reverse();
}
