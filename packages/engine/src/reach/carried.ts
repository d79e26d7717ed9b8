import { addTo, remember, type SinkKind } from "@sluice/core";
import { CallFlag, Op, type ModuleFacts } from "../ir.ts";
import { argumentOf, listOf } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Edge, type Instance } from "../solve/tracking.ts";
import type { SitesOf } from "./effects.ts";
import { visitFunctions, type Start } from "./walk.ts";
import { someOnWay } from "./way-back.ts";

/** Whether private data that is read in what a tool runs, which begins at these places, goes along with an effect of a call. */
export type CarryOracle = (starts: readonly Start[], instance: Instance, call: number) => boolean;

/** Where data leaves with a request. */
const LEAVING: readonly SinkKind[] = ["request-body", "url", "header", "message"];

/** Reads off a solved program with which calls private data goes along. */
export function createCarrying(state: SolveState, sitesOf: SitesOf): CarryOracle {
  let known: ReadonlyMap<string, readonly Edge[]> | undefined;
  const runs = new WeakMap<readonly Start[], ReadonlySet<Instance>>();
  return (starts, instance, call) => {
    const arrivals = (known ??= findArrivals(state)).get(keyOfPlaceIn(instance, call));
    if (!arrivals) return false;
    const run = remember(runs, starts, () => functionsFrom(sitesOf, starts));
    const isRun = (at: Edge): boolean => run.has(at.instance);
    return arrivals.some((edge) => isRun(edge) && someOnWay(edge, ({ via }) => via.kind === "seed", { leadsOn: isRun }));
  };
}

function functionsFrom(sitesOf: SitesOf, starts: readonly Start[]): ReadonlySet<Instance> {
  const run = new Set<Instance>();
  visitFunctions(sitesOf, starts, (each) => run.add(each));
  return run;
}

/** Data that is the address, or its beginning, says where a request goes: it was stored to be used so. */
function isAddress(state: SolveState, edge: Edge): boolean {
  return !someOnWay(edge, ({ instance, place, from, via }) => {
    // A field of a class is in no file.
    if (!from || instance.fn < 0 || from.instance.fn < 0) return false;
    const { facts } = moduleOf(state, instance);
    if (via.kind === "through") return !isBeginning(facts, via.call, from.place);
    return place >= 0 && facts.kind[place] === Op.Concat && listOf(facts, place)[0] !== from.place;
  });
}

/** `address.trim()`, `new URL(address)`: what comes out begins with what went in. */
function isBeginning(facts: ModuleFacts, call: number, value: number): boolean {
  if (facts.y[call] === value) return true;
  return ((facts.z[call] ?? 0) & CallFlag.New) !== 0 && argumentOf(facts, call, 0) === value;
}

function findArrivals(state: SolveState): ReadonlyMap<string, readonly Edge[]> {
  const found = new Map<string, Edge[]>();
  for (const { edge, call, row } of state.sinkHits) {
    const { atom } = edge.fact;
    if (atom.kind !== "taint" || atom.source !== "private-data" || !LEAVING.includes(row.kind)) continue;
    if (row.kind === "url" && isAddress(state, edge)) continue;
    addTo(found, keyOfPlaceIn(edge.instance, call), edge);
  }
  return found;
}
