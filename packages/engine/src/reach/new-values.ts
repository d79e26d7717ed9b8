import { Op, type Operand } from "../ir.ts";
import { methodOf, type LinkedModule } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import { callRowsOf } from "./call-rows.ts";

/** What functions of libraries and of the language are called that make identifiers nobody has had before. */
const RANDOM = /^(?:random\w*|nanoid|customAlphabet|uuid\w*|v[1-7]|cuid2?|ulid|createId|generateId)$/u;

/** Calls of one statement that are looked at. */
const MAX_STATEMENT = 6;

/** Whether what a library call gives is new each time: it makes an identifier, or it is of a statement that adds a record. */
export function isNewEachTime(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const { facts } = module;
  const callee = facts.x[call] ?? -1;
  const imported = callee >= 0 && facts.kind[callee] === Op.Import ? facts.imports[facts.x[callee] ?? -1]?.name : undefined;
  if (RANDOM.test(imported ?? methodOf(facts, call) ?? "")) return true;
  for (let at = call, step = 0; at >= 0 && facts.kind[at] === Op.Call && step < MAX_STATEMENT; at = facts.y[at] ?? -1, step++)
    if (adds(state, module, at)) return true;
  return false;
}

/** Whether a call adds records, as models say of its method. */
function adds(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const method = methodOf(module.facts, call) ?? "";
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  return instances.some((instance) =>
    callRowsOf(state, instance, call, "effect").some(({ says: { row } }) => row.adds?.includes(method) ?? false),
  );
}
