import { Op } from "../ir.ts";
import { keyOf } from "../link/program.ts";
import { constantsOf, definitionsOf } from "../link/definitions.ts";
import { callGraphView } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

/** Where a member goes by a pattern and its key is no constant: whether every text that the key is known to be has that pattern. */
export function isMeantByKey(state: SolveState, { instance, place, state: { named } }: SourceSite): boolean {
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (!named || facts.kind[place] !== Op.Load || keyOf(facts, facts.y[place] ?? -1) !== undefined) return true;
  const keys = constantsOf(definitionsOf(state.program, module, facts.y[place] ?? -1, callGraphView({ ...state, focus: instance })));
  return keys.length > 0 && keys.every((key) => typeof key === "string" && named.test(key));
}
