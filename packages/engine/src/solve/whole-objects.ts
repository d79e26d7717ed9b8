import { CONSUMED_KINDS, WHOLE_KINDS } from "@sluice/core";
import { Op } from "../ir.ts";
import { keyOf, type LinkedModule } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { knownKeys } from "./known-keys.ts";
import { EACH, isElementKey } from "./paths.ts";
import { isRoleOf } from "./positions.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** Whether a fact says of all fields of an object at once what no single one of them is: see {@link WHOLE_KINDS}. */
function isOfWhole({ fact: { atom } }: Edge): boolean {
  return atom.kind === "taint" && WHOLE_KINDS.has(atom.source);
}

/** Whether a read of such an object takes a field that somebody named, or chose from names of his own: that is not all of it. */
export function takesNamedPart(state: SolveState, edge: Edge, read: number): boolean {
  const { path } = edge.fact;
  if (!isOfWhole(edge) || path.head !== EACH || path.length !== 1) return false;
  const { facts } = moduleOf(state, edge.instance);
  const operand = facts.y[read] ?? -1;
  const key = keyOf(facts, operand);
  // `for (const key in object)` goes through all keys.
  return key === undefined ? facts.kind[operand] !== Op.Key : !isElementKey(key);
}

/**
 * Whether a read takes a field by its name where a secret was put under a key that nobody knows, such as `settings[name] = value` for every name of a
 * list: of all that was written so, most is no secret. Whoever takes the object as a whole, or a field that nobody knows either, has it; so has who
 * names one below it.
 */
export function takesOtherPart(state: SolveState, { fact, instance }: Edge, read: number): boolean {
  const { atom, path } = fact;
  if (atom.kind !== "taint" || !CONSUMED_KINDS.has(atom.source) || path.head !== EACH || path.length !== 1) return false;
  const operand = moduleOf(state, instance).facts.y[read] ?? -1;
  const key = keyOf(moduleOf(state, instance).facts, operand);
  const keys = key === undefined ? knownKeys(state, instance, operand) : [key];
  return keys !== undefined && [...keys].every((name) => !isElementKey(name));
}

/** Whether a write under a computed key happens only where the key passed a check: what is copied then was chosen. */
export function isChosenCopy(state: SolveState, edge: Edge, write: number): boolean {
  if (!isOfWhole(edge)) return false;
  const { facts } = moduleOf(state, edge.instance);
  const operand = facts.y[write] ?? -1;
  return operand >= 0 && facts.kind[operand] === Op.Pi;
}

/** Whether a callback that picks entries looks at their keys. */
export function picksByKey(state: SolveState, edge: Edge, call: number, filter: RelativePath): boolean {
  if (!isOfWhole(edge)) return false;
  const targets = edge.instance.calls.get(call)?.targets ?? [];
  return targets.some(({ instance, role }) => isRoleOf(role, filter) && readsKey(moduleOf(state, instance), instance.fn));
}

/** Whether a function uses the first element of its first parameter: of an entry, the key. */
function readsKey(module: LinkedModule, fn: number): boolean {
  const { facts, uses } = module;
  const parameter = module.entries[fn]?.params[0];
  if (parameter === undefined) return false;
  for (let at = uses.start[parameter] ?? 0; at < (uses.start[parameter + 1] ?? 0); at++) {
    const read = uses.users[at] ?? -1;
    if (facts.kind[read] === Op.Load && keyOf(facts, facts.y[read] ?? -1) === "0") return true;
  }
  return false;
}
