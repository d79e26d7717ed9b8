import { Op } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallSite } from "../solve/tracking.ts";

/** The calls of libraries that a function is given to. */
export function handedBy(state: SolveState, module: LinkedModule, fn: number): readonly CallSite[] {
  const sites = state.instances.of(module.index, fn).flatMap(({ callSites }) => callSites.filter(({ role }) => role !== CALLEE));
  return sites.filter((site) => moduleOf(state, site.instance).facts.kind[site.call] === Op.Call);
}
