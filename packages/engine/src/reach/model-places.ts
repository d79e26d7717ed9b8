import { addTo } from "@sluice/core";
import { Op } from "../ir.ts";
import { readAt, type CallGraphView } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import type { LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { keysOf } from "../solve/paths.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { CHOOSERS } from "./choosers.ts";

/** By place the fields in which something lies that a language model chose, whatever a schema says of its form. */
export type ModelPlaces = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Finds where the program gets what language models choose: where models say so, and by what a function, and the program, reads it from. */
export function findModelPlaces(state: SolveState): ModelPlaces {
  const found = new Map<string, (readonly string[])[]>();
  const graph = callGraphView(state);
  const within: CallGraphView = { ...graph, callersOf: () => [], handedTo: () => [] };
  for (const { instance, place, path, row } of state.sources) {
    if (!CHOOSERS.includes(row.kind)) continue;
    const module = moduleOf(state, instance);
    addTo(found, keyOfPlace(module, place), keysOf(path));
    if (module.facts.kind[place] === Op.Param) continue;
    for (const view of [within, graph])
      for (const { operand, rest = [], module: owner } of readAt(state.program, module, place, [], view).definitions)
        if (operand >= 0) addTo(found, keyOfPlace(owner, operand), [...rest, ...keysOf(path)]);
  }
  return found;
}

/** Whether models say where in a function the program gets what a language model chose: then nothing else that it is given is that. */
export function isTold(places: ModelPlaces, module: LinkedModule, fn: number): boolean {
  const { first, end } = module.facts.functions[fn] ?? { first: 0, end: 0 };
  for (let value = first; value < end; value++) if (places.has(keyOfPlace(module, value))) return true;
  return false;
}
