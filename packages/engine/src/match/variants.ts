import { Op } from "../ir.ts";
import { listOf } from "../link/program.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { traceOf } from "../reach/trace.ts";

/** Ways that are looked at for one fact: variables that come together this often are not told apart. */
const MAX_WAYS = 24;

/**
 * The ways of data to a sink, the first that was found first. A fact is kept once where branches come together; what else it came through there is
 * another way, that goes on as the first one does: `const text = history ? merge(history, input) : input`.
 */
export function* tracesOf(state: SolveState, hit: SinkHit): Iterable<readonly Edge[]> {
  const bit = state.kinds.bitOf(hit.row.kind);
  const traces = [traceOf(hit.edge)];
  const seen = new Set<Edge>();
  for (const trace of traces) {
    yield trace;
    for (const [index, at] of trace.entries()) {
      if (traces.length >= MAX_WAYS) break;
      for (const other of othersAt(state, trace[index - 1], at, bit)) {
        if (seen.has(other)) continue;
        seen.add(other);
        traces.push([...wayTo(trace.slice(0, index), other), ...trace.slice(index)]);
      }
    }
  }
}

/** Where branches come together: the same data as it comes from the others, if it is harmful to the sink there. */
function othersAt(
  state: SolveState,
  before: Edge | undefined,
  { instance, place, via, fact: { atom, path }, tag }: Edge,
  bit: number,
): readonly Edge[] {
  if (before?.instance !== instance || via.kind !== "step" || place < 0) return [];
  const { facts } = moduleOf(state, instance);
  if (facts.kind[place] !== Op.Phi) return [];
  return [...listOf(facts, place)].flatMap((operand) => {
    const edges = operand === before.place ? [] : edgesAt(instance, operand);
    return edges.filter(({ fact, tag: under }) => under === tag && fact.atom === atom && fact.path === path && (fact.cleared & bit) === 0);
  });
}

/** The trace of an edge whose fact came into the function by the call through which `before` did. */
function wayTo(before: readonly Edge[], edge: Edge): readonly Edge[] {
  const trace = traceOf(edge);
  const comesIn = ({ via, tag, instance }: Edge): boolean => via.kind === "enter" && tag === edge.tag && instance === tag.owner;
  const [entered, own] = [before.findLastIndex(comesIn), trace.findLastIndex(comesIn)];
  return entered < 0 || own < 0 ? trace : [...before.slice(0, entered + 1), ...trace.slice(own + 1)];
}
