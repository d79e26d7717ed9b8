import { Op, type Operand } from "../ir.ts";
import { isFunctionWithin, listOf, loadedKey, operandsOf } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/** How many calls deep a check is looked into. */
const MAX_DEPTH = 4;

/** What names the host of a URL (WHATWG URL, section 6.1). */
const HOST: ReadonlySet<string> = new Set(["host", "hostname", "origin"]);

/**
 * Whether a function of the project has looked at the host of an address, and the program goes on only where that turned out well: what it takes for
 * good could not be read off.
 */
export function isHostAskedFor(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  if (hit.row.kind !== "url") return false;
  return trace.some(({ instance, place, via }) => {
    const { facts } = moduleOf(state, instance);
    if (place < 0 || facts.kind[place] !== Op.Pi || (via.kind === "check" && via.reason !== undefined)) return false;
    return asks(state, instance, facts.y[place] ?? -1, MAX_DEPTH);
  });
}

/** Whether a condition is what a function of the project says of a host. */
function asks(state: SolveState, instance: Instance, condition: Operand, depth: number): boolean {
  if (condition < 0 || depth === 0) return false;
  const { facts } = moduleOf(state, instance);
  const [x, y] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1];
  switch (facts.kind[condition]) {
    case Op.Unary:
    case Op.Await:
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return asks(state, instance, x, depth);
    case Op.Binary:
    case Op.Logical:
      return asks(state, instance, x, depth - 1) || asks(state, instance, y, depth - 1);
    case Op.Phi:
      return [...listOf(facts, condition)].some((operand) => asks(state, instance, operand, depth - 1));
    case Op.Call:
      return isAboutHost(state, instance, condition, depth);
    default:
      return false;
  }
}

/** Whether a call of a function of the project is given a host, or reads one. */
function isAboutHost(state: SolveState, instance: Instance, call: number, depth: number): boolean {
  const { facts } = moduleOf(state, instance);
  const callees = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  if (callees.length === 0) return false;
  return (
    operandsOf(facts, call).some((operand) => HOST.has(loadedKey(facts, operand) ?? "")) ||
    callees.some((callee) => readsHost(state, callee.instance, depth - 1))
  );
}

/** Whether a function, or one that is written in it, reads the host of a URL. */
function readsHost(state: SolveState, instance: Instance, depth: number): boolean {
  if (depth === 0) return false;
  const { facts } = moduleOf(state, instance);
  return facts.functions.some((fn, index) => {
    if (!isFunctionWithin(facts, index, instance.fn)) return false;
    for (let value = fn.first; value < fn.end; value++) {
      if (HOST.has(loadedKey(facts, value) ?? "")) return true;
      if (index === instance.fn && facts.kind[value] === Op.Call && isAboutHost(state, instance, value, depth)) return true;
    }
    return false;
  });
}
