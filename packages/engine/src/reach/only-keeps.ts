import { EFFECT_KINDS, type EffectKindInfo } from "@sluice/core";
import { definitionsOf } from "../link/definitions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import type { SitesOf } from "./effects.ts";
import { addsRecords, statementOf } from "./statements.ts";
import { endOf, reach, type Reached, type Start } from "./walk.ts";

const KINDS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** Whether of all there is, what runs from a start changes nothing, and at most adds records: so it is with what a person is yet to be asked about. */
export function onlyKeeps(state: SolveState, sitesOf: SitesOf, start: Start): boolean {
  const changes = reach(state, sitesOf, [start]).filter(({ kind }) => KINDS[kind]?.impact !== "none");
  return changes.every((change) => change.kind === "write-data" && isAddition(state, change));
}

function isAddition(state: SolveState, { kind, way }: Reached): boolean {
  const { instance, site } = endOf(way);
  const place = { instance, call: site.call };
  const rows = site.effects.find((effect) => effect.kind === kind)?.rows ?? [];
  const graph = callGraphView(state);
  const statement = statementOf(state, place, (module, operand) => definitionsOf(state.program, module, operand, graph));
  return addsRecords(state, place, rows, statement);
}
