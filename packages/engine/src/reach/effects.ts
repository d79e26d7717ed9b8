import type { EffectKind } from "@sluice/core";
import { Op } from "../ir.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { mayHold } from "./conditions.ts";

/** A call of a function, and what happens in it. */
export interface Site {
  readonly call: number;
  readonly region: number;
  readonly effects: readonly EffectKind[];
  /** Functions of the project that run: callees, callbacks. */
  readonly targets: readonly Instance[];
}

/** Gives the calls of a function in which something happens; remembers them. */
export type SitesOf = (instance: Instance) => readonly Site[];

export function createSites(state: SolveState): SitesOf {
  const known = new Map<Instance, readonly Site[]>();
  return (instance) => {
    let sites = known.get(instance);
    if (!sites) known.set(instance, (sites = findSites(state, instance)));
    return sites;
  };
}

function findSites(state: SolveState, instance: Instance): readonly Site[] {
  const { facts } = moduleOf(state, instance);
  const sites: Site[] = [];
  for (const [call, { targets }] of instance.calls) {
    const effects = facts.kind[call] === Op.Call ? effectsOf(state, instance, call) : [];
    if (effects.length === 0 && targets.length === 0) continue;
    sites.push({
      call,
      region: facts.region[call] ?? 0,
      effects,
      targets: [...new Set(targets.map((target) => target.instance))],
    });
  }
  return sites.sort((a, b) => a.call - b.call);
}

function effectsOf(state: SolveState, instance: Instance, call: number): readonly EffectKind[] {
  const rows = callRowsOf(state, instance, call, "effect").filter(({ says: { row } }) => mayHold(state, { instance, call }, row.when));
  for (const { says } of rows) state.use(says.row);
  return [...new Set(rows.map(({ says: { row } }) => row.kind))];
}
