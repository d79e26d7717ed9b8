import { CALLEE } from "./instances.ts";
import { roleAt } from "./positions.ts";
import { builtinOf } from "./propagators.ts";
import type { SolveState, SourceSite } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** Whether what a source yields was picked from a list by a check of the member that says which one it is: `tools.filter((tool) => OFFERED.has(tool.name))`. */
export function isVetted(state: SolveState, { row, edge }: SourceSite): boolean {
  if (row.vettedBy === undefined) return false;
  for (let at: Edge | undefined = edge, steps = 0; at && steps < MAX_STEPS; at = at.from, steps++) {
    if (isPicked(state, at, row.vettedBy)) return true;
  }
  return false;
}

const MAX_STEPS = 60;

/** Whether an edge leads through a filter whose callback checks that member. */
function isPicked(state: SolveState, { instance, via }: Edge, member: string): boolean {
  if (via.kind !== "through" || instance.calls.get(via.call)?.targets.some(({ role }) => role === CALLEE)) return false;
  return builtinOf(state, instance, via.call).some(({ propagators }) =>
    propagators.some(({ filter }) => {
      if (filter === undefined || typeof filter.base !== "number") return false;
      const effect = state.guards?.ofFilter(instance, via.call, roleAt(filter.base, filter.fields), member);
      return effect !== undefined && (effect.clears & state.kinds.all) === state.kinds.all;
    }),
  );
}
