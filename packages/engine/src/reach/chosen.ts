import type { EffectKind, SinkKind, SourceKind } from "@sluice/core";
import { Op } from "../ir.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { isInRegion } from "./regions.ts";
import { optionHolds } from "./sink-options.ts";
import type { Start } from "./walk.ts";

/** What a language model that calls a tool, which begins at `starts`, chooses of a call. */
export interface Choices {
  /** Whether it chooses what an effect of the kind is about. */
  readonly decides: (starts: readonly Start[], instance: Instance, call: number, kind: EffectKind) => boolean;
  /** Whether it chooses any part of what the call is given that a rule follows. */
  readonly touches: (starts: readonly Start[], instance: Instance, call: number) => boolean;
}

const CHOOSERS: readonly SourceKind[] = ["model-output", "tool-argument"];

/** Where, in a call with an effect of the kind, it is said what happens: the text that is run. For all others, to where or to whom it goes. */
const DECIDING: Readonly<Record<string, SinkKind>> = { "run-command": "shell", "run-code": "code" };
const DESTINATIONS: readonly SinkKind[] = ["url", "recipient"];

/** Reads off a solved program what language models choose at which calls. */
export function createChoices(state: SolveState): Choices {
  let known: ReadonlyMap<string, readonly Arrival[]> | undefined;
  const arrivals = (starts: readonly Start[], { module }: Instance, call: number): readonly Arrival[] =>
    ((known ??= findArrivals(state)).get(`${module}:${call}`) ?? []).filter(({ edge }) =>
      starts.some((start) => passes(state, edge, start)),
    );
  return {
    decides: (starts, instance, call, kind) =>
      arrivals(starts, instance, call).some(({ decides }) => decides === (DECIDING[kind] ?? DESTINATION)),
    touches: (starts, instance, call) => arrivals(starts, instance, call).length > 0,
  };
}

/** Data that a language model chose, at a call. */
interface Arrival {
  readonly edge: Edge;
  /** What it decides there: the text that is run, by its sink kind, or where it goes. */
  readonly decides: SinkKind | undefined;
}

/** Stands for all destinations. */
const DESTINATION: SinkKind = "url";

function findArrivals(state: SolveState): ReadonlyMap<string, readonly Arrival[]> {
  const found = new Map<string, Arrival[]>();
  for (const hit of state.sinkHits) {
    const { atom } = hit.edge.fact;
    if (atom.kind !== "taint" || !CHOOSERS.includes(atom.source)) continue;
    const key = `${hit.edge.instance.module}:${hit.call}`;
    found.set(key, [...(found.get(key) ?? []), { edge: hit.edge, decides: decided(state, hit) }]);
  }
  return found;
}

/** A command with one chosen part is a fixed one; of code any part is code. */
function decided(state: SolveState, hit: SinkHit): SinkKind | undefined {
  const { kind } = hit.row;
  if (DESTINATIONS.includes(kind)) return optionHolds(state, hit) ? DESTINATION : undefined;
  return (kind !== "shell" || isWhole(state, hit)) && optionHolds(state, hit) ? kind : undefined;
}

/** Edges of one way that are looked at. */
const MAX_EDGES = 400;

/** Whether the data came here as it was, and did not become part of a text of the program's. */
function isWhole(state: SolveState, { edge }: SinkHit): boolean {
  return !someOnWay(
    edge,
    ({ place, instance }) => place >= 0 && instance.fn >= 0 && moduleOf(state, instance).facts.kind[place] === Op.Concat,
  );
}

/** Whether the data was where a tool begins, or was brought by calls that came through there. */
function passes(state: SolveState, edge: Edge, { instance, region }: Start): boolean {
  return someOnWay(edge, (at) => {
    if (at.instance !== instance || at.place < 0) return false;
    const { facts } = moduleOf(state, instance);
    return isInRegion(facts, facts.region[at.place] ?? 0, region);
  });
}

/** Whether something holds of one edge on the ways to an edge, through all callers of the functions that they lead through and what callees gave back; only along edges that `leadsOn`. */
export function someOnWay(edge: Edge, holds: (edge: Edge) => boolean, leadsOn: (edge: Edge) => boolean = () => true): boolean {
  const open: Edge[] = [edge];
  const seen = new Set<Edge>(open);
  for (let at = open.pop(); at && seen.size < MAX_EDGES; at = open.pop()) {
    if (holds(at)) return true;
    const before = at.via.kind === "enter" ? at.tag.callers.map((caller) => caller.edge) : [];
    const within = at.via.kind === "return" ? [at.via.exit] : [];
    for (const next of [at.from, ...before, ...within]) {
      if (!next || seen.has(next) || !leadsOn(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
