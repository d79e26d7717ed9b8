import { groupBy, remember } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { isSuperCall } from "../link/program.ts";
import { closure, type CallRow, type State } from "../resolve/automaton.ts";
import { builtinOf } from "../solve/propagators.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";

type Meaning = CallRow["says"]["kind"];
type RowOf<Kind extends Meaning> = CallRow & { readonly says: Extract<CallRow["says"], { kind: Kind }> };

/** The rows of one kind that speak of a call in an instance, each once. */
export function callRowsOf<Kind extends Meaning>(state: SolveState, instance: Instance, call: number, kind: Kind): readonly RowOf<Kind>[] {
  const externals = meantBy(state, instance, call);
  const rows = externals.flatMap((external) => rowsOf(external, kind));
  if (rows.length === 0) return rows;
  const { facts } = moduleOf(state, instance);
  const isMaking = ((facts.z[call] ?? 0) & CallFlag.New) !== 0 || isSuperCall(facts, call);
  const form = isMaking ? "new" : "call";
  return [...new Set(rows.filter((row) => row.form === form || row.form === "any"))];
}

/** The library functions that a call calls; where nothing at all is known of its callee, what any method of its name is. */
function meantBy(state: SolveState, instance: Instance, call: number): readonly State[] {
  const known = instance.calls.get(call);
  if (known && (known.externals.length > 0 || known.targets.length > 0)) return known.externals;
  return builtinOf(state, instance, call);
}

/** Every call of the program is asked for rows of every kind. */
function rowsOf<Kind extends Meaning>(state: State, kind: Kind): readonly RowOf<Kind>[] {
  const byKind = remember(known, state, () =>
    groupBy(
      closure(state).flatMap(({ callRows }) => callRows),
      ({ says }) => says.kind,
    ),
  );
  return (byKind.get(kind) ?? NOTHING) as readonly RowOf<Kind>[];
}

const known = new WeakMap<State, ReadonlyMap<Meaning, readonly CallRow[]>>();
const NOTHING: readonly CallRow[] = [];

/** A call in an instance. */
export interface CallPlace {
  readonly instance: Instance;
  readonly call: number;
}

/** Visits every call of the program of which some row of this kind speaks; a call in several contexts once for each. */
export function forEachCallRow<Kind extends Meaning>(
  state: SolveState,
  kind: Kind,
  visit: (place: CallPlace, row: RowOf<Kind>) => void,
): void {
  for (const place of remember(calls, state.instances, () => callsWithRows(state)))
    for (const row of callRowsOf(state, place.instance, place.call, kind)) visit(place, row);
}

/** By the activations of a program: of most calls no row speaks. */
const calls = new WeakMap<SolveState["instances"], readonly CallPlace[]>();

function callsWithRows(state: SolveState): readonly CallPlace[] {
  const found: CallPlace[] = [];
  for (const instance of state.instances.all) {
    const { facts } = moduleOf(state, instance);
    for (const call of instance.calls.keys()) {
      const externals = facts.kind[call] === Op.Call ? meantBy(state, instance, call) : [];
      if (externals.some((external) => closure(external).some(({ callRows }) => callRows.length > 0))) found.push({ instance, call });
    }
  }
  return found;
}
