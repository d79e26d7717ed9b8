import { remember } from "@sluice/core";
import type { Operand } from "../ir.ts";
import { loadedTogether } from "../link/loaded-together.ts";
import { regionAt } from "../link/regions.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import { isSameFunction, type Instance } from "../solve/tracking.ts";
import { waysOfName, type NameWay } from "./by-name.ts";
import { isChosenByModel } from "./choosers.ts";
import type { SitesOf } from "./effects.ts";
import type { FoundTool } from "./found-tool.ts";
import { circlesOf, giversOf, runFrom } from "./givers.ts";
import { onlyKeeps } from "./only-keeps.ts";
import { reach, type Start } from "./walk.ts";

/** What a program runs for a name, and where it decides to. */
export interface NamedStart extends Start {
  readonly by: readonly Instance[];
  /** What is compared with the name; undefined where it is looked up. */
  readonly compared?: Operand;
}

/** Of what a program runs for the name of a tool, what a language model runs by calling the tool. */
export type RunByModel = (tool: FoundTool, name: string, starts: readonly NamedStart[]) => readonly NamedStart[];

/**
 * Leaves out what other servers and agents run for a tool of that name, what user interfaces and logs do with it, and branches that the name of the tool
 * does not get to: what answers a language model's calls is run by the function that gave it the tool, or by the nearest that runs that one.
 */
export function createRunByModel(state: SolveState, sitesOf: SitesOf): RunByModel {
  const runs = new Map<Instance, ReadonlySet<Instance>>();
  const runBy = (instance: Instance): ReadonlySet<Instance> => remember(runs, instance, () => runFrom(state, sitesOf, instance));
  const acting = new Map<NamedStart, boolean>();
  const acts = (start: NamedStart): boolean =>
    remember(acting, start, () => reach(state, sitesOf, [start], { isAnyEnough: true }).length > 0);
  return (tool, name, starts) => {
    const givers = [...giversOf(tool)];
    const ways = starts.flatMap((start) => waysTo(state, start, name).map((way) => ({ start, way })));
    const near = givers.flatMap((giver) => nearest(giver, ways, runBy, acts));
    if (near.length === 0) return starts.filter((start) => !isOfOthers(state, start, givers));
    const shut = near.filter(({ way }) => way.shutBy !== undefined);
    const open = new Set(near.filter(({ way }) => way.shutBy === undefined).map(({ start }) => start));
    const isAsking = (start: NamedStart): boolean =>
      shut.some(({ way }) => isEnteredBy(state, start, way)) && onlyKeeps(state, sitesOf, start);
    return starts.filter((start) => open.has(start) && !isAsking(start));
  };
}

/** A way of the name to what is run for it. */
interface WayTo {
  readonly start: NamedStart;
  readonly way: NameWay;
}

/**
 * The ways that begin in what a function runs, or else in what the nearest runs that run it. Where a name is but told on or written down, as by what reads
 * a language model's answer bit by bit, what it is done for is further away.
 */
function nearest(
  giver: Instance,
  ways: readonly WayTo[],
  runBy: (instance: Instance) => ReadonlySet<Instance>,
  acts: (start: NamedStart) => boolean,
): readonly WayTo[] {
  let first: readonly WayTo[] = [];
  for (const around of circlesOf(giver)) {
    const run = around.map(runBy);
    const near = ways.filter(({ way }) => run.some((all) => all.has(way.instance)));
    if (near.some(({ start }) => acts(start))) return near;
    if (first.length === 0) first = near;
  }
  return first;
}

/** Whether a branch is of a server that is loaded by itself, and was given a tool of that name, too. */
function isOfOthers(state: SolveState, { instance, compared }: NamedStart, givers: readonly Instance[]): boolean {
  if (givers.length === 0 || compared === undefined || !edgesAt(instance, compared).some(isChosenByModel)) return false;
  return !givers.some((giver) => loadedTogether(state.program, moduleOf(state, giver)).has(moduleOf(state, instance)));
}

/** Whether a branch is the other side of the condition that shuts a way: whoever is stopped there comes by it. */
function isEnteredBy(state: SolveState, { instance, region }: Start, { instance: shut, shutBy }: NameWay): boolean {
  return isSameFunction(shut, instance) && regionAt(moduleOf(state, instance).facts, region)?.condition === shutBy;
}

function waysTo(state: SolveState, { by, region, compared }: NamedStart, name: string): readonly NameWay[] {
  return by.flatMap((instance) =>
    compared === undefined ? [{ instance }] : waysOfName(state, { instance, region, value: compared }, name),
  );
}
