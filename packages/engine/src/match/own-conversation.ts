import { Op } from "../ir.ts";
import { constantOf } from "../link/program.ts";
import { isGivenTools } from "../reach/agents.ts";
import { callRowsOf } from "../reach/call-rows.ts";
import { sourceOf } from "../reach/trace.ts";
import { fieldOf } from "../solve/literals.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/**
 * Whether somebody's own messages are handed on as they came, with the roles that they had, to a language model that is given no tools: who writes its
 * instructions there commands but the answer to himself.
 */
export function isOwnConversation(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  if (hit.row.whole === undefined || sourceOf(trace) !== "user-input" || trace.some((edge) => isGivenRole(state, edge))) return false;
  return isWithoutTools(state, hit);
}

/** Whether a language model is asked that could be given tools, and is given none: it does nothing but answer. */
export function isWithoutTools(state: SolveState, { edge: { instance }, call }: SinkHit): boolean {
  const asked = callRowsOf(state, instance, call, "agent").map(({ says: { row } }) => row);
  return asked.some(({ tools = [] }) => tools.length > 0) && !asked.some((row) => isGivenTools(state, { instance, call }, row));
}

/** Whether data is put into a message whose role the program says. */
function isGivenRole(state: SolveState, { instance, place }: Edge): boolean {
  const module = moduleOf(state, instance);
  if (place < 0 || module.facts.kind[place] !== Op.Object) return false;
  return state.literals.discriminants.some(({ field }) => {
    const role = fieldOf(module, place, field);
    return role !== undefined && constantOf(module.facts, role) !== undefined;
  });
}
