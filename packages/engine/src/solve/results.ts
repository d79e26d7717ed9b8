import type { SinkRow } from "@sluice/core";
import { closure, stepEdge, type State } from "../resolve/automaton.ts";
import type { SolveState } from "./state.ts";
import type { Edge, Instance } from "./tracking.ts";

/** What a tool's handler gives back goes to the language model: that follows from its parameters, which the language model chose. */
const TOOL_RESULT: SinkRow = { at: "", kind: "tool-result" };

/** Remembers which sinks the result of a handler goes into. */
export function noteResult(state: SolveState, instance: Instance, handler: State): void {
  const rows = [...stepEdge(handler, "return")].flatMap(closure).flatMap(({ sinks }) => sinks.map(({ row }) => row));
  if (isTool(handler)) rows.push(TOOL_RESULT);
  const known = state.resultSinks.get(instance) ?? [];
  for (const row of rows) if (!known.includes(row)) known.push(row);
  if (known.length > 0) state.resultSinks.set(instance, known);
}

function isTool(handler: State): boolean {
  return closure(handler).some(({ edges }) =>
    [...edges].some(
      ([key, next]) =>
        key.startsWith("param") && closure(next).some((item) => item.sources.some(({ row }) => row.kind === "tool-argument")),
    ),
  );
}

/** A tainted value, or one with taint somewhere in it, is what a function gives back. */
export function meetResult(state: SolveState, edge: Edge, result: number): void {
  for (const row of state.resultSinks.get(edge.instance) ?? []) {
    const bit = state.kinds.bitOf(row.kind);
    if (bit !== 0 && (edge.fact.cleared & bit) === 0) state.sinkHits.push({ edge, call: result, row, option: undefined });
  }
}
