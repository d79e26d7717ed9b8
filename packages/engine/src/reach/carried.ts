import type { SinkKind } from "@sluice/core";
import type { SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { someOnWay } from "./chosen.ts";
import type { SitesOf } from "./effects.ts";
import { visitFunctions, type Start } from "./walk.ts";

/** Whether private data that is read in what a tool runs, which begins at these places, goes along with an effect of a call. */
export type CarryOracle = (starts: readonly Start[], instance: Instance, call: number) => boolean;

/** Where data leaves with a request. */
const LEAVING: readonly SinkKind[] = ["request-body", "url", "header", "message"];

/** Reads off a solved program with which calls private data goes along. */
export function createCarrying(state: SolveState, sitesOf: SitesOf): CarryOracle {
  let known: ReadonlyMap<string, readonly Edge[]> | undefined;
  return (starts, instance, call) => {
    const arrivals = (known ??= findArrivals(state)).get(keyOf(instance, call));
    if (!arrivals) return false;
    const run = new Set<Instance>();
    visitFunctions(sitesOf, starts, (each) => run.add(each));
    const isRun = (at: Edge): boolean => run.has(at.instance);
    return arrivals.some((edge) => isRun(edge) && someOnWay(edge, ({ via }) => via.kind === "seed", isRun));
  };
}

function findArrivals(state: SolveState): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>();
  for (const { edge, call, row } of state.sinkHits) {
    const { atom } = edge.fact;
    if (atom.kind !== "taint" || atom.source !== "private-data" || !LEAVING.includes(row.kind)) continue;
    const key = keyOf(edge.instance, call);
    found.set(key, [...(found.get(key) ?? []), edge]);
  }
  return found;
}

function keyOf({ module }: Instance, call: number): string {
  return `${module}:${call}`;
}
