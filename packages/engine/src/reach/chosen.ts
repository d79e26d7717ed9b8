import type { EffectKind, SinkKind, SourceKind } from "@sluice/core";
import { Op } from "../ir.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/** Whether a language model chooses what an effect is about. */
export type ChoiceOracle = (instance: Instance, call: number, kind: EffectKind) => boolean;

const CHOOSERS: readonly SourceKind[] = ["model-output", "tool-argument"];

/** Where, in a call with an effect of the kind, it is said what happens: the text that is run. For all others, to where or to whom it goes. */
const DECIDING: Readonly<Record<string, SinkKind>> = { "run-command": "shell", "run-code": "code" };
const DESTINATIONS: readonly SinkKind[] = ["url", "recipient"];

/** Reads off a solved program what language models choose at which calls. */
export function createChoices(state: SolveState): ChoiceOracle {
  const chosen = new Set<string>();
  for (const hit of state.sinkHits) {
    const { atom } = hit.edge.fact;
    if (atom.kind !== "taint" || !CHOOSERS.includes(atom.source)) continue;
    const isDestination = DESTINATIONS.includes(hit.row.kind);
    if (isDestination || isWhole(state, hit)) chosen.add(keyOf(hit.edge.instance, hit.call, isDestination ? "" : hit.row.kind));
  }
  return (instance, call, kind) => chosen.has(keyOf(instance, call, DECIDING[kind] ?? ""));
}

function keyOf({ module }: Instance, call: number, sink: SinkKind): string {
  return `${module}:${call}:${sink}`;
}

/** Whether the data came here as it was, and did not become part of a text of the program's. */
function isWhole(state: SolveState, { edge }: SinkHit): boolean {
  for (let at: Edge | undefined = edge; at; at = at.from)
    if (at.place >= 0 && at.instance.fn >= 0 && moduleOf(state, at.instance).facts.kind[at.place] === Op.Concat) return false;
  return true;
}
