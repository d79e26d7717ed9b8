import { ARGUMENT_WIDTH, NONE, Op, type Operand } from "../ir.ts";
import { byte, int, item } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { emitLike, kindOf } from "./emit.ts";
import { CELL, nextHolder, propertySlot, setSlot, VARIABLE } from "./environment.ts";
import { listItem } from "./rows.ts";
import { updateVariable } from "./variables.ts";

/** How far a change travels up to the objects that hold what was changed. */
const MAX_HEIGHT = 4;
const MAX_CHAIN = 32;
const MAX_ARGUMENTS = 8;

/** Whether a variable, or a property that was read before, has this value now. */
export function isHeld(context: Lowering, value: Operand): boolean {
  return value >= 0 && int(context.rows.holder, value) !== NONE;
}

/** Whether one of those who have this value hangs on a variable, and not on an import or a global. */
export function isRooted(context: Lowering, value: Operand): boolean {
  if (value < 0) return false;
  const { environment } = context;
  for (let slot = int(context.rows.holder, value); slot !== NONE; slot = nextHolder(environment, slot)) {
    if (int(environment.rooted, slot) === 1 && isLive(context, slot)) return true;
  }
  return false;
}

/** What a value became while what follows it was evaluated: in `list.push(f(list))` the list is pushed to as `f` left it. */
export function latest(context: Lowering, value: Operand): Operand {
  let version = value;
  for (let i = 0; i < MAX_CHAIN && version >= 0; i++) {
    if (isHeld(context, version)) return version;
    version = int(context.rows.successor, version);
  }
  return value;
}

/** Puts `after` wherever `before` is now: in variables, in properties that were read, and in the objects that these belong to. */
function supersede(context: Lowering, before: Operand, after: Operand, height: number): void {
  if (before < 0) return;
  const { rows, environment } = context;
  rows.successor[before] = after;
  for (let slot = int(rows.holder, before); slot !== NONE; slot = int(rows.holder, before)) {
    const base = int(environment.bases, slot);
    const variable = environment.variables[slot];
    if (variable !== undefined) updateVariable(context, slot, variable, after);
    else if (isHeld(context, base)) {
      setSlot(environment, rows, slot, after);
      writeBack(context, base, int(environment.keys, slot), after, height);
    } else setSlot(environment, rows, slot, NONE);
  }
  if (kindOf(context, before) === Op.Load && int(rows.y, before) >= 0)
    writeBack(context, int(rows.x, before), int(rows.y, before), after, height);
  if (context.containers.size > 0) updateContainers(context, before, after, height);
}

/** Another operation stands for the same object from now on. */
export function rename(context: Lowering, before: Operand, after: Operand): void {
  if (before < 0) return;
  const { rows, environment } = context;
  rows.successor[before] = after;
  for (let slot = int(rows.holder, before); slot !== NONE; slot = int(rows.holder, before)) setSlot(environment, rows, slot, after);
}

/** A value was handed to a call, as argument `index` or as the receiver (-1). */
export function handOver(context: Lowering, value: Operand, call: Operand, index: number): void {
  if (!canChange(context, value) || !isRooted(context, value)) return;
  supersede(context, value, emitLike(context, Op.Post, value, call, index, value), 0);
}

/** A call that is a statement, or the value of a variable, may be there to throw, too: text that it was handed is worth a note that it returned. */
export function outliveCall(context: Lowering, value: Operand): void {
  const { rows } = context;
  const call = kindOf(context, value) === Op.Await ? int(rows.x, value) : value;
  if (kindOf(context, call) !== Op.Call || kindOf(context, int(rows.y, call)) === Op.Global) return;
  const count = int(rows.listLength, call) / ARGUMENT_WIDTH;
  for (let index = 0; index < Math.min(count, MAX_ARGUMENTS); index++) {
    const argument = listItem(rows, call, index * ARGUMENT_WIDTH);
    if (listItem(rows, call, index * ARGUMENT_WIDTH + 1) !== 0 || !isText(context, argument) || !isRooted(context, argument)) continue;
    const after = emitLike(context, Op.Post, argument, call, index, argument);
    context.fixed.add(after);
    context.primitives.add(after);
    rename(context, argument, after);
  }
}

/** Whether a value is text by its declaration or its making, on all paths that meet in it. */
function isText(context: Lowering, value: Operand, depth = 0): boolean {
  let current = value;
  for (let i = 0; i < MAX_CHAIN && current >= 0; i++) {
    const kind = kindOf(context, current);
    if (kind === Op.Concat || context.primitives.has(current)) return true;
    if (kind === Op.Phi) return depth <= MAX_HEIGHT && isEachText(context, current, depth + 1);
    if (kind !== Op.Pi && kind !== Op.Typed) return false;
    current = int(context.rows.x, current);
  }
  return false;
}

function isEachText(context: Lowering, phi: Operand, depth: number): boolean {
  for (let i = 0; i < int(context.rows.listLength, phi); i++) {
    const value = listItem(context.rows, phi, i);
    if (value !== phi && !isText(context, value, depth)) return false;
  }
  return true;
}

/** A property was written: everybody who has the object sees it. Gives the object after that. */
export function store(context: Lowering, object: Operand, key: Operand, value: Operand, write: Operand): void {
  const kind = kindOf(context, object);
  if (kind === Op.Global || kind === Op.Import || !isHeld(context, object)) return;
  supersede(context, object, write, 0);
  remember(context, write, key, value);
}

/** Remembers that a literal holds a value which variables hold, too. */
export function contain(context: Lowering, literal: Operand, key: Operand, value: Operand): void {
  if (!isHeld(context, value) || !canChange(context, value)) return;
  context.containers.set(value, [...(context.containers.get(value) ?? []), literal, key]);
}

/** The literals and keys that hold a value, where variables hold the literal: pairs of its current version and the key. */
export function containersOf(context: Lowering, value: Operand): readonly number[] {
  const pairs = context.containers.get(value);
  if (pairs === undefined) return [];
  const held: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const key = item(pairs, i + 1);
    const literal = currentVersion(context, item(pairs, i), key);
    if (isHeld(context, literal)) held.push(literal, key);
  }
  return held;
}

/** What a property of an object is known to be. */
function remember(context: Lowering, object: Operand, key: Operand, value: Operand): void {
  if (key >= 0 || !isHeld(context, object)) return;
  const slot = propertySlot(context.environment, object, key, isRooted(context, object) ? 1 : 0);
  setSlot(context.environment, context.rows, slot, value);
}

function writeBack(context: Lowering, object: Operand, key: Operand, value: Operand, height: number): void {
  const kind = kindOf(context, object);
  if (height >= MAX_HEIGHT || kind === Op.Global || kind === Op.Import || !isHeld(context, object)) return;
  const after = emitLike(context, Op.Store, object, key, value, value);
  context.rows.implied[after] = 1;
  supersede(context, object, after, height + 1);
  remember(context, after, key, value);
}

function updateContainers(context: Lowering, before: Operand, after: Operand, height: number): void {
  const pairs = containersOf(context, before);
  if (pairs.length === 0) return;
  for (let i = 0; i < pairs.length; i += 2) writeBack(context, item(pairs, i), item(pairs, i + 1), after, height);
  context.containers.set(after, pairs);
}

function currentVersion(context: Lowering, literal: Operand, key: Operand): Operand {
  const { rows } = context;
  let version = literal;
  for (let i = 0; i < MAX_CHAIN && !isHeld(context, version); i++) {
    const next = int(rows.successor, version);
    if (next === NONE || (kindOf(context, next) === Op.Store && int(rows.y, next) === key && byte(rows.implied, next) === 0)) return NONE;
    version = next;
  }
  return version;
}

/** Whether a call can change what a value refers to. */
function canChange(context: Lowering, value: Operand, depth = 0): boolean {
  if (value < 0 || context.fixed.has(value)) return false;
  const { rows } = context;
  switch (byte(rows.kind, value)) {
    case Op.Function:
    case Op.Class:
    case Op.Import:
    case Op.Global:
    case Op.Concat:
    case Op.Binary:
    case Op.Unary:
    case Op.RegExp:
      return false;
    case Op.Pi:
    case Op.Typed:
      return canChange(context, int(rows.x, value), depth);
    case Op.Phi:
      return depth > MAX_HEIGHT || canAnyChange(context, value, depth + 1);
    default:
      return true;
  }
}

/** A loop's phi refers to itself until the end of the loop: nothing is known of it yet. */
function canAnyChange(context: Lowering, phi: Operand, depth: number): boolean {
  for (let i = 0; i < int(context.rows.listLength, phi); i++) {
    const value = listItem(context.rows, phi, i);
    if (value === phi || canChange(context, value, depth)) return true;
  }
  return false;
}

function isLive(context: Lowering, slot: number): boolean {
  const base = int(context.environment.bases, slot);
  return base === VARIABLE || base === CELL || isHeld(context, base);
}
