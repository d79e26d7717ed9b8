import { addTo, type EffectCondition, type EffectKind, type SinkKind } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import { constantOf, forEachArgument, listOf, type LinkedModule } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { callGraphView, operandAt } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isElementKey } from "../solve/paths.ts";
import { isOnWayTo } from "../solve/positions.ts";
import { keyOfPlaceIn, type Edge, type Instance } from "../solve/tracking.ts";
import { isChosenByModel } from "./choosers.ts";
import { pathOf } from "./definitions.ts";
import { callsOn, framesOn } from "./frames.ts";
import { hitsOfPublicHosts } from "./public-hosts.ts";
import { optionHolds } from "./sink-options.ts";
import { endOf, type Passage, type Start } from "./walk.ts";
import { someOnWay } from "./way-back.ts";

/** What a language model that calls a tool, which begins at `starts`, chooses of the call that a way leads to. */
export interface Choices {
  /** Whether it chooses what an effect of the kind is about. */
  readonly decides: (starts: readonly Start[], way: readonly Passage[], kind: EffectKind) => boolean;
  /** Whether it chooses any part of what one of these conditions of an effect looks at. */
  readonly touches: (starts: readonly Start[], way: readonly Passage[], conditions: readonly EffectCondition[]) => boolean;
}

/** Where, in a call with an effect of the kind, it is said what happens: the text that is run. For all others, to where or to whom it goes. */
const DECIDING: Readonly<Record<string, SinkKind>> = {
  "run-command": "shell",
  "run-remote-command": "shell",
  "run-code": "code",
  "read-private": "sql",
  "write-data": "sql",
  "delete-data": "sql",
};
const DESTINATIONS: readonly SinkKind[] = ["url", "recipient"];

/** Reads off a solved program what language models choose at which calls. */
export function createChoices(state: SolveState): Choices {
  let known: ReadonlyMap<string, readonly Arrival[]> | undefined;
  return {
    decides: (starts, way, kind) => {
      const { instance, site } = endOf(way);
      const arrivals = ((known ??= findArrivals(state)).get(keyOfPlaceIn(instance, site.call)) ?? []).filter(
        ({ decides }) => decides === (DECIDING[kind] ?? DESTINATION),
      );
      return arrivals.some(({ edge }) => starts.some((start) => passes(state, edge, start, way)));
    },
    touches: (starts, way, conditions) => {
      const { instance, site } = endOf(way);
      const onWay = { ...state, way: callsOn(state, framesOn(way)) };
      const chosen = conditions.flatMap(({ option }) => [...edgesBelow(onWay, instance, site.call, option)].filter(isChosenByModel));
      return chosen.some((edge) => starts.some((start) => passes(state, edge, start, way)));
    },
  };
}

/** The data that stands at an option of a call, or in which that lies. */
function edgesBelow(state: SolveState, instance: Instance, call: number, option: string): readonly Edge[] {
  const module = moduleOf(state, instance);
  const at = pathOf(option);
  const operand = operandAt(module, call, at);
  if (isWrittenOut(state, module, operand ?? -1, at.fields)) return [];
  if (operand !== undefined)
    return operand < 0 ? [] : [...edgesAt(instance, operand)].filter(({ fact: { path } }) => isOnWayTo(path, at.fields));
  // Of a list that is spread, any element may stand there.
  const spread: Edge[] = [];
  forEachArgument(module.facts, call, (list, _, isSpread) => {
    if (isSpread && list >= 0) spread.push(...edgesAt(instance, list));
  });
  return spread;
}

/** Whether a list has a constant at an index wherever it is written, whatever follows it there: `["log", ...more, text]`. */
function isWrittenOut(state: SolveState, module: LinkedModule, list: Operand, [index = "", ...below]: readonly string[]): boolean {
  if (list < 0 || below.length > 0 || !isElementKey(index)) return false;
  const written = definitionsAt(state.program, module, list, [], callGraphView(state));
  return written.length > 0 && written.every((each) => isConstantAt(each, Number(index)));
}

function isConstantAt({ module: { facts }, operand }: Definition, index: number): boolean {
  if (operand < 0 || facts.kind[operand] !== Op.Array) return false;
  const entries = listOf(facts, operand);
  for (let at = 0; at <= index; at++) if (entries[2 * at + 1] !== 0) return false;
  return constantOf(facts, entries[2 * index] ?? -1) !== undefined;
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
  for (const hit of [...state.sinkHits, ...hitsOfPublicHosts(state)]) {
    if (!isChosenByModel(hit.edge)) continue;
    addTo(found, keyOfPlaceIn(hit.edge.instance, hit.call), { edge: hit.edge, decides: decided(state, hit) });
  }
  return found;
}

/** A command or a statement with one chosen part is a fixed one; of code any part is code. */
function decided(state: SolveState, hit: SinkHit): SinkKind | undefined {
  const { kind } = hit.row;
  if (DESTINATIONS.includes(kind)) return optionHolds(state, hit) ? DESTINATION : undefined;
  return ((kind !== "shell" && kind !== "sql") || isWhole(state, hit)) && optionHolds(state, hit) ? kind : undefined;
}

/** Whether the data came here as it was, and did not become part of a text of the program's; pieces of it may have been put together. */
function isWhole(state: SolveState, { edge }: SinkHit): boolean {
  return !someOnWay(edge, ({ place, instance }) => {
    if (place < 0 || instance.fn < 0) return false;
    const { facts } = moduleOf(state, instance);
    return facts.kind[place] === Op.Concat && listOf(facts, place).some((part) => part < -1 && constantOf(facts, part) !== "");
  });
}

/** Whether the data was where a tool begins, or was brought by calls that came through there; on the way, by no other calls. */
function passes(state: SolveState, edge: Edge, { instance, region }: Start, way: readonly Passage[]): boolean {
  const isAtStart = (at: Edge): boolean => {
    if (at.instance !== instance || at.place < 0) return false;
    const { facts } = moduleOf(state, instance);
    const here = facts.region[at.place] ?? 0;
    return isInRegion(facts, here, region) || isInRegion(facts, region, here);
  };
  return someOnWay(edge, isAtStart, { frames: framesOn(way) });
}
