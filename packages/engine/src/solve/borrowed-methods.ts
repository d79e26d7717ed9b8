import { remember } from "@sluice/core";
import { loadedKey, type LinkedModule } from "../link/program.ts";
import { isCallable, stepMember, type Propagator, type State } from "../resolve/automaton.ts";
import { KEY_OF_ARGUMENT, type RelativePath } from "../resolve/relative-path.ts";
import { EACH } from "./paths.ts";
import { edgesAt, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

type Borrowing = "call" | "apply";

/**
 * What models say of a built-in method that is handed its receiver: `Array.prototype.push.apply(list, items)`, `[].slice.call(list)`. Nothing of a function
 * that is known otherwise.
 */
export function borrowedMethod(state: SolveState, { facts }: LinkedModule, instance: Instance, call: number): readonly State[] {
  const borrowing = loadedKey(facts, facts.x[call] ?? -1);
  if (borrowing !== "call" && borrowing !== "apply") return [];
  const method = facts.y[call] ?? -1;
  const name = loadedKey(facts, method);
  if (name === undefined || isKnown(instance, method)) return [];
  return stepMember(state.automaton.anyReceiver, name).map((item) => borrow(item, borrowing));
}

function isKnown(instance: Instance, method: number): boolean {
  return edgesAt(instance, method).some(
    ({ fact: { atom, path } }) =>
      path.length === 0 && (atom.kind === "function" || atom.kind === "settle" || (atom.kind === "external" && isCallable(atom.state))),
  );
}

const borrowed: Record<Borrowing, WeakMap<State, State>> = { call: new WeakMap(), apply: new WeakMap() };

/** What a method means, as seen from a call that hands it the receiver: only what it passes on, since what else rows say is of positions. */
function borrow(method: State, by: Borrowing): State {
  return remember(borrowed[by], method, () => ({
    ...method,
    members: new Map(),
    edges: new Map(),
    patterns: [],
    kills: [],
    propagators: method.propagators.map((row) => borrowPropagator(row, by)),
    known: { members: new Map() },
  }));
}

function borrowPropagator(propagator: Propagator, by: Borrowing): Propagator {
  const { from, to, filter, unless } = propagator;
  const moved = (path: RelativePath | undefined): RelativePath | undefined => path && borrowPath(path, by);
  return {
    ...propagator,
    from: borrowPath(from, by),
    to: borrowPath(to, by),
    filter: moved(filter),
    unless: moved(unless),
    isSlice: false,
  };
}

/** `this` is the first argument; what was an argument is the next one, or an element of the list that `apply` is given. */
function borrowPath(path: RelativePath, by: Borrowing): RelativePath {
  const { base, rest } = path;
  const fields = path.fields.map((field) => borrowKey(field, by));
  if (base === "call") return { ...path, fields };
  if (base === "this") return { ...path, base: 0, fields };
  if (by === "apply") return { ...path, base: 1, rest: false, fields: [base === "any" || rest ? EACH : String(base), ...fields] };
  return base === "any" ? { ...path, base: 1, rest: true, fields } : { ...path, base: base + 1, fields };
}

function borrowKey(field: string, by: Borrowing): string {
  if (!field.startsWith(KEY_OF_ARGUMENT)) return field;
  return by === "apply" ? EACH : KEY_OF_ARGUMENT + String(Number(field.slice(KEY_OF_ARGUMENT.length)) + 1);
}
