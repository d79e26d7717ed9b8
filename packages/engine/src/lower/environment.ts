import { NONE, type Operand } from "../ir.ts";
import { at, createStack, int, push, type Stack, widenInts } from "./columns.ts";
import type { Rows } from "./rows.ts";
import type { Variable } from "./scopes.ts";

/**
 * What variables and properties hold at the current point of a function. Slots are changed in place; a trail remembers what was there, so that a
 * branch is: take a mark, lower, take the difference, undo. Every value knows the slots that hold it (a linked list), which makes must-aliases
 * cheap.
 */
export interface Environment {
  slotCount: number;
  /** Per slot: the value, or `NONE` when unknown; its neighbours among the holders of the same value. */
  values: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** Per slot: `VARIABLE`, `CELL`, or the object whose property is kept here; the key. */
  bases: Int32Array;
  keys: Int32Array;
  /** Per slot: 1 when a variable or what hangs on it; 0 for properties of imports and globals. */
  rooted: Int32Array;
  /** Per slot: the last difference or join that met it, and at which place. */
  stamps: Int32Array;
  places: Int32Array;
  readonly variables: (Variable | undefined)[];
  stamp: number;
  /** Slots that were changed, and what they held before, alternating. */
  readonly trail: Stack;
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

const SLOTS = 128;
const SMALL_TABLE = 256;

/** An environment without slots. */
export function createEnvironment(): Environment {
  const ints = (): Int32Array => new Int32Array(SLOTS);
  return {
    slotCount: 0,
    values: ints(),
    next: ints(),
    previous: ints(),
    bases: ints(),
    keys: ints(),
    rooted: ints(),
    stamps: ints(),
    places: ints(),
    variables: [],
    stamp: 0,
    trail: createStack(),
    dead: false,
    firstSlot: 0,
    table: new Int32Array(SMALL_TABLE),
    tableCount: 0,
  };
}

/** Empties the environment for another file. */
export function clearEnvironment(environment: Environment): void {
  environment.slotCount = 0;
  environment.variables.length = 0;
  if (environment.table.length > SMALL_TABLE) environment.table = new Int32Array(SMALL_TABLE);
  else environment.table.fill(0);
}

/** Starts a function. Slots are never used twice, so that no variable has to forget its own. */
export function resetEnvironment(environment: Environment): void {
  environment.trail.length = 0;
  environment.dead = false;
  environment.firstSlot = environment.slotCount;
  environment.tableCount = 0;
}

/** A new slot; `base` may be `VARIABLE` or `CELL`. */
export function createSlot(environment: Environment, base: number, key: number, rooted: number, variable: Variable | undefined): number {
  const slot = environment.slotCount++;
  if (slot === environment.values.length) widen(environment, slot * 2);
  environment.values[slot] = NONE;
  environment.next[slot] = NONE;
  environment.previous[slot] = NONE;
  environment.bases[slot] = base;
  environment.keys[slot] = key;
  environment.rooted[slot] = rooted;
  environment.variables.push(variable);
  return slot;
}

/** What a slot holds. */
export function slotValue(environment: Environment, slot: number): Operand {
  return int(environment.values, slot);
}

/** The slot after this one among the holders of the same value. */
export function nextHolder(environment: Environment, slot: number): number {
  return int(environment.next, slot);
}

/** Changes what a slot holds. */
export function setSlot(environment: Environment, rows: Rows, slot: number, value: Operand): void {
  const before = int(environment.values, slot);
  if (before === value) return;
  push(environment.trail, slot);
  push(environment.trail, before);
  replace(environment, rows, slot, before, value);
}

/** A point to come back to. */
export function mark(environment: Environment): number {
  return environment.trail.length;
}

/** What changed since the mark. */
export function difference(environment: Environment, since: number): Difference {
  if (environment.dead) return undefined;
  const { trail, stamps, values } = environment;
  if (since === trail.length) return NOTHING;
  const stamp = ++environment.stamp;
  const changes: number[] = [];
  for (let i = since; i < trail.length; i += 2) {
    const slot = at(trail, i);
    if (stamps[slot] === stamp) continue;
    stamps[slot] = stamp;
    changes.push(slot, int(values, slot));
  }
  return changes;
}

/** Goes back to the mark; that point was reached. */
export function undo(environment: Environment, rows: Rows, since: number): void {
  const { trail, values } = environment;
  for (let i = trail.length - 2; i >= since; i -= 2) {
    const slot = at(trail, i);
    replace(environment, rows, slot, int(values, slot), at(trail, i + 1));
  }
  trail.length = since;
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
  for (let i = 0; i < changes.length; i += 2) setSlot(environment, rows, changes[i] ?? 0, changes[i + 1] ?? NONE);
}

/** The slot of a property of a value, or -1. */
export function findSlot(environment: Environment, base: Operand, key: Operand): number {
  const { table, firstSlot, bases, keys } = environment;
  const mask = table.length - 1;
  for (let place = hash(base, key) & mask; ; place = (place + 1) & mask) {
    const slot = int(table, place) - 1;
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
    const left = int(previous, slot);
    const right = int(next, slot);
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
  let place = hash(int(bases, slot), int(keys, slot)) & mask;
  while (int(table, place) - 1 >= firstSlot) place = (place + 1) & mask;
  table[place] = slot + 1;
}

function enlarge(environment: Environment): void {
  const { table, firstSlot } = environment;
  environment.table = new Int32Array(table.length * 2);
  for (const entry of table) if (entry - 1 >= firstSlot) enter(environment, entry - 1);
}

function widen(environment: Environment, capacity: number): void {
  environment.values = widenInts(environment.values, capacity);
  environment.next = widenInts(environment.next, capacity);
  environment.previous = widenInts(environment.previous, capacity);
  environment.bases = widenInts(environment.bases, capacity);
  environment.keys = widenInts(environment.keys, capacity);
  environment.rooted = widenInts(environment.rooted, capacity);
  environment.stamps = widenInts(environment.stamps, capacity);
  environment.places = widenInts(environment.places, capacity);
}
