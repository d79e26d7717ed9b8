import { Op } from "../ir.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { CallPlace } from "./call-rows.ts";
import { readOperand } from "./options.ts";

/** Names the clients that a call may be a method of, by the calls that made them; a function that is none has its file instead. */
export function clientsOf(state: SolveState, { instance, call }: CallPlace): readonly string[] {
  const module = moduleOf(state, instance);
  const receiver = module.facts.y[call] ?? -1;
  const makers = receiver < 0 ? [] : readOperand(state, { module }, receiver).definitions;
  const made = makers.filter(({ module: { facts }, operand }) => operand >= 0 && facts.kind[operand] === Op.Call);
  return made.length === 0
    ? [module.facts.file]
    : [...new Set(made.map(({ module: owner, operand }) => `${owner.facts.file}:${operand}`))].sort();
}

/** Functions that one question looks at. */
const MAX_CALLERS = 200;

/** Whether the file of a function, or of one from which it is reached, exports something of a name. */
export function isExportedAround(state: SolveState, instance: Instance, name: string): boolean {
  const seen = new Set<Instance>([instance]);
  for (const at of seen) {
    if (moduleOf(state, at).facts.exports.some((item) => item.kind === "local" && item.name === name)) return true;
    if (seen.size < MAX_CALLERS) for (const { instance: caller } of at.callSites) seen.add(caller);
  }
  return false;
}
