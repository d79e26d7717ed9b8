import { Op, type Operand } from "../ir.ts";
import { outcomesOf } from "../reach/regions.ts";
import { isSwitch } from "../reach/thresholds.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge, type Instance } from "../solve/tracking.ts";

/** Whether a secret is recorded only where a setting asks for more to be told: `if (process.env.VERBOSE)`. Whether there is a secret is no such setting. */
export function isToldOnRequest(state: SolveState, { row, edge, call }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "log" || !isConfidential(edge.fact.atom)) return false;
  const entered = trace.flatMap(({ via, from }) => (via.kind === "enter" && from ? [{ instance: from.instance, call: via.call }] : []));
  return [...entered, { instance: edge.instance, call }].some(({ instance, call: at }) => {
    const { facts } = moduleOf(state, instance);
    return outcomesOf(facts, facts.region[at] ?? 0).some(
      ({ condition }) => isSwitch(state, instance, condition) && !isOfSecret(state, instance, condition),
    );
  });
}

/** Whether a condition looks at a secret. */
function isOfSecret(state: SolveState, instance: Instance, condition: Operand): boolean {
  if (condition < 0) return false;
  if (edgesAt(instance, condition).some(({ fact }) => isConfidential(fact.atom))) return true;
  const { kind, x, y } = moduleOf(state, instance).facts;
  const operands = COMBINING.has(kind[condition] ?? -1) ? [x[condition] ?? -1, y[condition] ?? -1] : [];
  return operands.some((operand) => isOfSecret(state, instance, operand));
}

const COMBINING: ReadonlySet<number> = new Set([Op.Unary, Op.Binary, Op.Logical, Op.Pi, Op.Post]);
