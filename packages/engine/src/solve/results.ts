import type { SinkRow } from "@sluice/core";
import { closure, stepEdge, type State } from "../resolve/automaton.ts";
import { isOnWayTo } from "./positions.ts";
import type { ResultSink, SolveState } from "./state.ts";
import type { Edge, Instance } from "./tracking.ts";

/** What a tool's handler gives back goes to the language model: that follows from its parameters, which the language model chose. */
const TOOL_RESULT: SinkRow = { at: "", kind: "tool-result" };

/** Fields below a result in which sinks lie. */
const MAX_FIELDS = 3;

/** Remembers which sinks the result of a handler goes into. */
export function noteResult(state: SolveState, instance: Instance, handler: State): void {
  const found = sinksBelow(stepEdge(handler, "return"), []);
  if (isTool(handler)) found.push({ row: TOOL_RESULT, fields: [] });
  const known = state.resultSinks.get(instance) ?? [];
  for (const sink of found) if (!known.some(({ row }) => row === sink.row)) known.push(sink);
  if (known.length > 0) state.resultSinks.set(instance, known);
}

function sinksBelow(states: readonly State[], fields: readonly string[]): ResultSink[] {
  const all = states.flatMap(closure);
  const here = all.flatMap(({ sinks }) => sinks.map(({ row }) => ({ row, fields })));
  if (fields.length === MAX_FIELDS) return here;
  return [...here, ...all.flatMap(({ members }) => [...members].flatMap(([name, next]) => sinksBelow([next], [...fields, name])))];
}

function isTool(handler: State): boolean {
  return closure(handler).some(({ edges }) =>
    [...edges].some(
      ([key, next]) =>
        key.startsWith("param") && closure(next).some((item) => item.sources.some(({ row }) => row.kind === "tool-argument")),
    ),
  );
}

/** A tainted value, or one with taint somewhere in it, is what a function gives back; of a sink in a field of it, taint there. */
export function meetResult(state: SolveState, edge: Edge, result: number): void {
  for (const { row, fields } of state.resultSinks.get(edge.instance) ?? []) {
    const bit = state.kinds.bitOf(row.kind);
    if (bit !== 0 && (edge.fact.cleared & bit) === 0 && isOnWayTo(edge.fact.path, fields))
      state.sinkHits.push({ edge, call: result, row, option: undefined });
  }
}
