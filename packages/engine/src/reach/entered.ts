import { remember, type ControlKind } from "@sluice/core";
import { CALLEE } from "../solve/instances.ts";
import type { SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import type { ControlOracle, Controls } from "./controls.ts";
import type { SitesOf } from "./effects.ts";
import { reach, type Start } from "./walk.ts";

/** Whether what the program's own dispatchers run is run only where a control has been met before. */
export type EnteredOracle = (start: Start, control: ControlKind) => boolean;

/**
 * Reads off a solved program by which ways its dispatchers come to the functions of their tools. Whoever else calls such a function, a script or a test,
 * is no language model.
 */
export function createEntered(state: SolveState, sitesOf: SitesOf, controls: Controls): EnteredOracle {
  let known: ReturnType<typeof runByLanguageModels> | undefined;
  const open = new Map<ControlKind, ReadonlySet<Instance>>();
  return ({ instance, choice, tool = choice }, control) => {
    const { covers, coversFor } = controls[control];
    if (isCalledControlled(covers, instance)) return !coversFor || !tool || isCalledControlled(coversFor(tool), instance);
    const { starts, all } = (known ??= runByLanguageModels(state, sitesOf));
    return all.has(instance) && !remember(open, control, () => runFrom(state, sitesOf, starts, controls[control].covers)).has(instance);
  };
}

/** Whether all calls of a function are controlled, or those of its callers. */
function isCalledControlled(covers: ControlOracle, instance: Instance, depth = MAX_CALLERS): boolean {
  const sites = instance.callSites.filter(({ role }) => role === CALLEE);
  return (
    depth > 0 &&
    sites.length > 0 &&
    sites.every((site) => covers(site.instance, site.call) || isCalledControlled(covers, site.instance, depth - 1))
  );
}

/** How far from a dispatcher a control may lie. */
const MAX_CALLERS = 4;

/** The functions that a library calls with what a language model chose, and all that runs from them. */
function runByLanguageModels(
  state: SolveState,
  sitesOf: SitesOf,
): { readonly starts: readonly Start[]; readonly all: ReadonlySet<Instance> } {
  const sites = state.sources.filter(({ row }) => row.kind === "tool-argument");
  const entered = new Set(sites.map(({ edge }) => firstOf(edge).instance));
  const starts = [...entered].filter(isForOthers).map((instance) => ({ instance, region: 0 }));
  return { starts, all: runFrom(state, sitesOf, starts) };
}

/** Where a library's value came in. */
function firstOf(edge: Edge): Edge {
  let at = edge;
  while (at.from) at = at.from;
  return at;
}

/** Whether the program does not call a function itself. */
function isForOthers({ callSites }: Instance): boolean {
  return callSites.every(({ role }) => role !== CALLEE);
}

/** What runs from these functions, without what lies behind the calls of which `isCut` is true. */
function runFrom(state: SolveState, sitesOf: SitesOf, starts: readonly Start[], isCut?: ControlOracle): ReadonlySet<Instance> {
  const found = new Set<Instance>();
  reach(state, sitesOf, starts, { ...(isCut && { isCut }), onCall: (instance) => found.add(instance) });
  return found;
}
