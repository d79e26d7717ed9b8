import { BinaryOperator, NONE, Op } from "../ir.ts";
import { constantOf, loadedKey, methodOf } from "../link/program.ts";
import { sourceOf } from "../reach/trace.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/** Whether the program plainly means data to be instructions of a language model. */
export function isIntended(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  if (hit.row.kind !== "instructions") return false;
  const source = sourceOf(trace);
  return source === "model-output" ? isFilledIn(state, trace) : source === "user-input" && isAskedFor(state, trace);
}

/** Methods of text that put an argument into it. */
const FILLING: ReadonlySet<string> = new Set(["replace", "replaceAll", "concat"]);

/** Whether data becomes part of words of the program: so the answer of one language model is handed to the next. */
function isFilledIn(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.some(({ instance, place, via }, index) => {
    const before = trace[index - 1];
    const { facts } = moduleOf(state, instance);
    if (via.kind === "step") return place >= 0 && facts.kind[place] === Op.Concat;
    if (via.kind !== "through" || before?.instance !== instance) return false;
    return FILLING.has(methodOf(facts, via.call) ?? "") && facts.y[via.call] !== before.place;
  });
}

/** Whether of what a client sent the program picks what has the role of instructions: `messages.find(({ role }) => role === "system")`. */
function isAskedFor(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.some(({ instance, via }) => {
    if (via.kind !== "through") return false;
    const targets = instance.calls.get(via.call)?.targets ?? [];
    return targets.some(({ instance: callback, role }) => role !== CALLEE && asksForRole(state, callback));
  });
}

/** Whether all that a function does is to compare a discriminant with a value that none of the harmless ones is. */
function asksForRole(state: SolveState, { module: index, fn }: Instance): boolean {
  const module = state.program.modules[index];
  const returns = module?.entries[fn]?.returns ?? [];
  return returns.length > 0 && returns.every((at) => module !== undefined && isRoleTest(state, module.facts, module.facts.x[at] ?? NONE));
}

function isRoleTest(state: SolveState, facts: ReturnType<typeof moduleOf>["facts"], test: number): boolean {
  if (test < 0 || facts.kind[test] !== Op.Binary || facts.z[test] !== BinaryOperator.Equal) return false;
  const [x, y] = [facts.x[test] ?? NONE, facts.y[test] ?? NONE];
  const [subject, constant] = x >= 0 ? [x, y] : [y, x];
  const value = constantOf(facts, constant);
  const field = loadedKey(facts, subject);
  return state.literals.discriminants.some((item) => item.field === field && typeof value === "string" && !item.values.has(value));
}
