import { Op } from "../ir.ts";
import { constantOf } from "../link/program.ts";
import { closure, stepMember } from "../resolve/automaton.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Whether a call is one of the global `URL`, under whatever name a module of the platform exports it. */
export function makesUrl(state: SolveState, instance: Instance, call: number): boolean {
  const { facts } = moduleOf(state, instance);
  const callee = facts.x[call] ?? -1;
  if (callee >= 0 && facts.kind[callee] === Op.Global) return constantOf(facts, facts.x[callee] ?? -1) === "URL";
  const root = state.automaton.rootOf("global", undefined);
  const meant = root ? stepMember(root, "URL") : [];
  return (instance.calls.get(call)?.externals ?? []).some((item) => closure(item).some((at) => meant.includes(at)));
}
