import type { FreshRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { methodOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { isAbsent } from "./options.ts";
import { addsOnly } from "./table-places.ts";

/** Calls of one statement that are looked at. */
const MAX_STATEMENT = 6;

/** Whether what a library call gives is new each time, as models say: an identifier nobody has had before, or what a statement that adds a record gives. */
export function isNewEachTime(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const { facts } = module;
  if (isFresh(state, module, call)) return true;
  for (
    let at = call, step = 0;
    at >= 0 && facts.kind[at] === Op.Call && step < MAX_STATEMENT;
    at = uncheckedValue(facts, facts.y[at] ?? -1), step++
  )
    if (adds(state, module, at) || addsInWords(state, module, at)) return true;
  return false;
}

/** Whether a call gives an identifier that nobody has had before. */
export function isFresh(state: SolveState, module: LinkedModule, call: Operand): boolean {
  return freshRows(state, module, call).some(({ like }) => like === undefined);
}

/** What the present time looks like that a call gives, if it does. */
export function timeLike(state: SolveState, module: LinkedModule, call: Operand): string | undefined {
  return freshRows(state, module, call).find(({ like }) => like !== undefined)?.like;
}

function freshRows(state: SolveState, module: LinkedModule, call: Operand): readonly FreshRow[] {
  return instancesAround(state, module, call).flatMap((instance) => {
    const rows = callRowsOf(state, instance, call, "fresh").map(({ says: { row } }) => row);
    const found = rows.filter(({ unless }) => unless === undefined || isAbsent(state, { instance, call }, unless));
    for (const row of found) state.use(row);
    return found;
  });
}

/** Whether a call runs, or prepares, a statement in words that adds records: what that gives back is of those. */
function addsInWords(state: SolveState, module: LinkedModule, call: Operand): boolean {
  return instancesAround(state, module, call).some((instance) => addsOnly(state, { instance, call }));
}

function instancesAround(state: SolveState, module: LinkedModule, call: Operand): readonly Instance[] {
  return state.instances.of(module.index, module.functionOfValue[call] ?? 0);
}

/** Whether a call adds records, as models say of its method. */
function adds(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const method = methodOf(module.facts, call) ?? "";
  return instancesAround(state, module, call).some((instance) =>
    callRowsOf(state, instance, call, "effect").some(({ says: { row } }) => row.adds?.includes(method) ?? false),
  );
}
