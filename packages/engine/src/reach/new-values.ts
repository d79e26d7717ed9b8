import { Op, type Operand } from "../ir.ts";
import { methodOf, type LinkedModule } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import { callRowsOf } from "./call-rows.ts";

/** Calls of one statement that are looked at. */
const MAX_STATEMENT = 6;

/** Whether what a library call gives is new each time, as models say: an identifier nobody has had before, or what a statement that adds a record gives. */
export function isNewEachTime(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const { facts } = module;
  if (isFresh(state, module, call)) return true;
  for (let at = call, step = 0; at >= 0 && facts.kind[at] === Op.Call && step < MAX_STATEMENT; at = facts.y[at] ?? -1, step++)
    if (adds(state, module, at)) return true;
  return false;
}

function isFresh(state: SolveState, module: LinkedModule, call: Operand): boolean {
  return state.instances.of(module.index, module.functionOfValue[call] ?? 0).some((instance) => {
    const [found] = callRowsOf(state, instance, call, "fresh");
    if (found) state.use(found.says.row);
    return found !== undefined;
  });
}

/** Whether a call adds records, as models say of its method. */
function adds(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const method = methodOf(module.facts, call) ?? "";
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  return instances.some((instance) =>
    callRowsOf(state, instance, call, "effect").some(({ says: { row } }) => row.adds?.includes(method) ?? false),
  );
}
