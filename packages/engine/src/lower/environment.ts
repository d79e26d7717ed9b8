import { NONE, type Operand } from "../ir.ts";
import { int, item } from "./columns.ts";
import { type Rows } from "./rows.ts";
import type { Variable } from "./scopes.ts";

/**
 * What variables and properties hold at the current point of a function. One array of slots is changed in place; a trail remembers what was there,
 * so that a branch is: take a mark, lower, take the difference, undo. Every value knows the slots that hold it (a linked list), which makes
 * must-aliases cheap.
 */
export interface Environment {
  /** Per slot: the value, or `NONE` when unknown; its neighbours among the holders of the same value. */
  readonly values: number[];
  readonly next: number[];
  readonly previous: number[];
  /** Per slot: `VARIABLE`, `CELL`, or the object whose property is kept here; the key. */
  readonly bases: number[];
  readonly keys: number[];
  /** Per slot: 1 when a variable or what hangs on it; 0 for properties of imports and globals. */
  readonly rooted: number[];
  readonly variables: (Variable | undefined)[];
  /** Per slot: the last difference or join that met it, and at which place. */
  readonly stamps: number[];
  readonly places: number[];
  stamp: number;
  readonly trailSlots: number[];
  readonly trailValues: number[];
  /** Whether this point cannot be reached. */
  dead: boolean;
  /** Slots from here on belong to the function being lowered. */
  firstSlot: number;
  /** Hash table from base and key to slot + 1; entries of earlier functions count as empty. */
  table: Int32Array;
  tableCount: number;
}

/** Changed slots and their new values, alternating; `undefined` for a point that is never reached. */
export type Difference = readonly number[] | undefined;

export const VARIABLE = -1;
export const CELL = -2;
export const NOTHING: Difference = [];

const SMALL_TABLE = 256;

/** An environment without slots. */
export function createEnvironment(): Environment {
  return {
    values: [],
    next: [],
    previous: [],
    bases: [],
    keys: [],
    rooted: [],
    variables: [],
    stamps: [],
    places: [],
    stamp: 0,
    trailSlots: [],
    trailValues: [],
    dead: false,
    firstSlot: 0,
    table: new Int32Array(SMALL_TABLE),
    tableCount: 0,
  };
}

/** Starts a function. Slots are never used twice, so that no variable has to forget its own. */
export function resetEnvironment(environment: Environment): void {
  environment.trailSlots.length = 0;
  environment.trailValues.length = 0;
  environment.dead = false;
  environment.firstSlot = environment.values.length;
  environment.tableCount = 0;
  if (environment.table.length > SMALL_TABLE * 16) environment.table = new Int32Array(SMALL_TABLE);
}

/** A new slot; `base` may be `VARIABLE` or `CELL`. */
export function createSlot(environment: Environment, base: number, key: number, rooted: number, variable: Variable | undefined): number {
  const slot = environment.values.length;
  environment.values.push(NONE);
  environment.next.push(NONE);
  environment.previous.push(NONE);
  environment.bases.push(base);
  environment.keys.push(key);
  environment.rooted.push(rooted);
  environment.variables.push(variable);
  environment.stamps.push(0);
  environment.places.push(0);
  return slot;
}

/** What a slot holds. */
export function slotValue(environment: Environment, slot: number): Operand {
  return item(environment.values, slot);
}

/** The slot after this one among the holders of the same value. */
export function nextHolder(environment: Environment, slot: number): number {
  return item(environment.next, slot);
}

/** Changes what a slot holds. */
export function setSlot(environment: Environment, rows: Rows, slot: number, value: Operand): void {
  const before = item(environment.values, slot);
  if (before === value) return;
  environment.trailSlots.push(slot);
  environment.trailValues.push(before);
  replace(environment, rows, slot, before, value);
}

/** A point to come back to. */
export function mark(environment: Environment): number {
  return environment.trailSlots.length;
}

/** What changed since the mark. */
export function difference(environment: Environment, since: number): Difference {
  if (environment.dead) return undefined;
  const { trailSlots, stamps } = environment;
  if (since === trailSlots.length) return NOTHING;
  const stamp = ++environment.stamp;
  const changes: number[] = [];
  for (let i = since; i < trailSlots.length; i++) {
    const slot = item(trailSlots, i);
    if (stamps[slot] === stamp) continue;
    stamps[slot] = stamp;
    changes.push(slot, item(environment.values, slot));
  }
  return changes;
}

/** Goes back to the mark; that point was reached. */
export function undo(environment: Environment, rows: Rows, since: number): void {
  const { trailSlots, trailValues, values } = environment;
  for (let i = trailSlots.length - 1; i >= since; i--) {
    const slot = item(trailSlots, i);
    replace(environment, rows, slot, item(values, slot), item(trailValues, i));
  }
  trailSlots.length = since;
  trailValues.length = since;
  environment.dead = false;
}

/** Goes back to the mark and gives what had changed. */
export function takeDifference(environment: Environment, rows: Rows, since: number): Difference {
  const changes = difference(environment, since);
  undo(environment, rows, since);
  return changes;
}

/** Makes the changes of a branch those of the current point. */
export function apply(environment: Environment, rows: Rows, changes: Difference): void {
  if (changes === undefined) {
    environment.dead = true;
    return;
  }
  for (let i = 0; i < changes.length; i += 2) setSlot(environment, rows, item(changes, i), item(changes, i + 1));
}

/** The slot of a property of a value, or -1. */
export function findSlot(environment: Environment, base: Operand, key: Operand): number {
  const { table, firstSlot, bases, keys } = environment;
  const mask = table.length - 1;
  for (let at = hash(base, key) & mask; ; at = (at + 1) & mask) {
    const slot = int(table, at) - 1;
    if (slot < firstSlot) return -1;
    if (bases[slot] === base && keys[slot] === key) return slot;
  }
}

/** The slot of a property of a value, made if need be. */
export function propertySlot(environment: Environment, base: Operand, key: Operand, rooted: number): number {
  const known = findSlot(environment, base, key);
  if (known !== -1) return known;
  if (environment.tableCount * 2 >= environment.table.length) enlarge(environment);
  const slot = createSlot(environment, base, key, rooted, undefined);
  enter(environment, slot);
  environment.tableCount++;
  return slot;
}

function replace(environment: Environment, rows: Rows, slot: number, before: Operand, after: Operand): void {
  const { next, previous } = environment;
  if (before >= 0) {
    const left = item(previous, slot);
    const right = item(next, slot);
    if (left === NONE) rows.holder[before] = right;
    else next[left] = right;
    if (right !== NONE) previous[right] = left;
  }
  environment.values[slot] = after;
  if (after < 0) return;
  const first = int(rows.holder, after);
  next[slot] = first;
  previous[slot] = NONE;
  if (first !== NONE) previous[first] = slot;
  rows.holder[after] = slot;
}

function hash(base: Operand, key: Operand): number {
  return Math.imul(base, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b) ^ (base >>> 7);
}

function enter(environment: Environment, slot: number): void {
  const { table, firstSlot, bases, keys } = environment;
  const mask = table.length - 1;
  let at = hash(item(bases, slot), item(keys, slot)) & mask;
  while (int(table, at) - 1 >= firstSlot) at = (at + 1) & mask;
  table[at] = slot + 1;
}

function enlarge(environment: Environment): void {
  const { table, firstSlot } = environment;
  environment.table = new Int32Array(table.length * 2);
  for (const entry of table) if (entry - 1 >= firstSlot) enter(environment, entry - 1);
}
