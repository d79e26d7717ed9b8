import { CONSUMED_KINDS } from "@sluice/core";
import { Op } from "../ir.ts";
import { argumentCount, argumentOf, keyOf } from "../link/program.ts";
import { KEY_OF_ARGUMENT, type RelativePath } from "../resolve/relative-path.ts";
import { stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { EACH, isHidden, REJECTION, keyMatches, SOME_KEY, type FieldPath } from "./paths.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Position } from "./targets.ts";
import type { Fact, Instance } from "./tracking.ts";

/** Where a path begins, as argument positions of one call. */
export function positionsOf(state: SolveState, instance: Instance, call: number, path: RelativePath): readonly number[] {
  if (path.base === "this") return [-1];
  if (path.base === "call") return [];
  const { facts } = moduleOf(state, instance);
  const count = facts.kind[call] === Op.Call ? argumentCount(facts, call) : 1;
  if (path.base !== "any" && !path.rest) return [path.base];
  const first = path.base === "any" ? 0 : path.base;
  return Array.from({ length: Math.max(count - first, 0) }, (_, index) => first + index);
}

/** Whether a path begins at this position. */
export function isAt(path: RelativePath, position: Position): boolean {
  if (path.base === "this") return position === -1;
  if (path.base === "call" || position < 0) return false;
  return path.base === "any" || path.base === position || (path.rest && position >= path.base);
}

/** The role of a callback at a position of a call, or at fields of what is there. */
export function roleAt(position: number, fields: readonly string[]): string {
  return [position < 0 ? "this" : String(position), ...fields].join(".");
}

/** Whether a callback in `role` is the one that a path speaks of. */
export function isRoleOf(role: string, path: RelativePath): boolean {
  const [base = "", ...fields] = role.split(".");
  return isAt(path, base === "this" ? -1 : Number(base)) && fields.join(".") === path.fields.join(".");
}

/** Whether a path consists of these fields. */
export function isPath(path: FieldPath, fields: readonly string[]): boolean {
  let at = path;
  for (const field of fields) {
    if (!at.tail || !keyMatches(at.head, field)) return false;
    at = at.tail;
  }
  return at.length === 0;
}

/** Whether what lies at a path lies in these fields, or they in it. */
export function isOnWayTo(path: FieldPath, [field, ...below]: readonly string[]): boolean {
  return field === undefined || path.tail === undefined || (keyMatches(path.head, field) && isOnWayTo(path.tail, below));
}

/** The fields of a path, with the keys that constant arguments of the call name. */
export function fieldsAt(state: SolveState, instance: Instance, call: number, fields: readonly string[]): readonly string[] {
  if (!fields.some((field) => field.startsWith(KEY_OF_ARGUMENT))) return fields;
  const { facts } = moduleOf(state, instance);
  return fields.map((field) => {
    if (!field.startsWith(KEY_OF_ARGUMENT)) return field;
    return keyOf(facts, argumentOf(facts, call, Number(field.slice(KEY_OF_ARGUMENT.length))) ?? -1) ?? EACH;
  });
}

/** What is left of a fact's path below `fields`; undefined where it does not lie there. Text of every field is text of those that nobody knows by name. */
export function pathBelow(fact: Fact, fields: readonly string[], isText = false): FieldPath | undefined {
  let path = fact.path;
  // What a promise was rejected with is no part of what it gives, nor the other way round.
  if ((path.head === REJECTION) !== (fields[0] === REJECTION)) return undefined;
  for (const field of fields) {
    // A secret is text, so nothing lies below it.
    if (path.tail === undefined) return fact.atom.kind === "taint" && !CONSUMED_KINDS.has(fact.atom.source) ? path : undefined;
    const isPart = field === EACH ? !isHidden(path.head) || (isText && path.head === SOME_KEY) : keyMatches(path.head, field);
    if (!isPart) return undefined;
    path = path.tail;
  }
  return path;
}

/** The elements and members of a library value that is whole. */
export function externalBelow(state: SolveState, { atom, path }: Fact, fields: readonly string[]): Fact[] {
  if (atom.kind !== "external" || path.length > 0 || fields.length === 0) return [];
  let states: readonly State[] = [atom.state];
  for (const field of fields) states = states.flatMap((item) => (field === EACH ? stepEdge(item, "each") : stepMember(item, field)));
  return states.map((item) => state.facts.fact(state.facts.external(item, atom.call), path));
}
