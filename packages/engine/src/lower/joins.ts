import type ts from "typescript";
import { NONE, Op, PiOutcome, type Operand } from "../ir.ts";
import { int, item, push } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { emitList, kindOf } from "./emit.ts";
import { apply, type Difference, NOTHING, setSlot, slotValue, VARIABLE } from "./environment.ts";
import { listItem, type Rows } from "./rows.ts";
import { containersOf } from "./versions.ts";

const MAX_CHAIN = 16;
const MAX_SEARCH = 8;
const MAX_DEPTH = 3;

/**
 * Goes on from where several paths meet; the environment is at the point that their differences refer to. `complete`: the paths are all there are
 * from that point on, so that what conditions found out on each of them says nothing any more.
 */
export function join(context: Lowering, paths: readonly Difference[], complete: boolean, place: ts.Node): void {
  if (paths.every((path) => path === NOTHING)) return;
  const alive = paths.filter((path) => path !== undefined);
  const [first] = alive;
  if (first === undefined || alive.length === 1) {
    apply(context.environment, context.rows, first);
    return;
  }
  mergeAll(context, alive, complete && alive.length === paths.length, place);
}

function mergeAll(context: Lowering, paths: readonly (readonly number[])[], complete: boolean, place: ts.Node): void {
  const { environment } = context;
  const { stamps, places } = environment;
  const stamp = ++environment.stamp;
  const slots: number[] = [];
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 2) {
      const slot = item(path, i);
      if (stamps[slot] === stamp) continue;
      stamps[slot] = stamp;
      places[slot] = slots.length;
      slots.push(slot);
    }
  }
  if (slots.length > 0) mergeSlots(context, tabulate(context, slots, paths), slots, paths.length, complete, place);
}

/** Row by row the values of one slot on every path. */
function tabulate(context: Lowering, slots: readonly number[], paths: readonly (readonly number[])[]): number[] {
  const { environment } = context;
  const values: number[] = [];
  for (const slot of slots) values.push(...paths.map(() => slotValue(environment, slot)));
  paths.forEach((path, index) => {
    for (let i = 0; i < path.length; i += 2) {
      values[int(environment.places, item(path, i)) * paths.length + index] = item(path, i + 1);
    }
  });
  return values;
}

function mergeSlots(
  context: Lowering,
  table: readonly number[],
  slots: readonly number[],
  width: number,
  complete: boolean,
  place: ts.Node,
): void {
  const { environment, rows } = context;
  const created: Operand[] = [];
  const merged = slots.map((slot, index) => {
    const before = slotValue(environment, slot);
    const isVariable = int(environment.bases, slot) === VARIABLE;
    const values = distinct(table, index * width, width, isVariable);
    if (values === undefined) return NONE;
    const joined = merge(context, values, complete ? before : NONE, created, place);
    noteVersions(context, joined, before);
    return joined;
  });
  slots.forEach((slot, index) => {
    setSlot(environment, rows, slot, item(merged, index));
  });
  if (context.containers.size > 0) for (const phi of created) joinContainers(context, phi, created);
}

/** The different values of a slot; a variable without a value is left out, a property that is not known on every path is not known. */
function distinct(table: readonly number[], from: number, width: number, isVariable: boolean): number[] | undefined {
  const values: number[] = [];
  for (let i = from; i < from + width; i++) {
    const value = item(table, i);
    if (value === NONE) {
      if (!isVariable) return undefined;
    } else if (!values.includes(value)) values.push(value);
  }
  return values.length === 0 ? undefined : values;
}

function merge(context: Lowering, values: number[], before: Operand, created: Operand[], place: ts.Node): Operand {
  const [first = NONE, second = NONE] = values;
  if (values.length === 1) return first;
  if (before >= 0 && values.every((value) => isRefinement(context, value, before))) return before;
  if (values.length === 2 && isOpposite(context, first, second)) return int(context.rows.x, first);
  const roots = values.filter((value) => !values.some((other) => other !== value && isRefinement(context, value, other)));
  if (roots.length === 1) return item(roots, 0);
  return sameJoin(context, roots, created) ?? createPhi(context, roots, created, place);
}

/** Remembers of what versions of one value meet in which that is: what later conditions say of it, they say of the value. */
function noteVersions(context: Lowering, joined: Operand, before: Operand): void {
  if (before < 0 || joined < 0 || kindOf(context, joined) !== Op.Phi || !isRefinement(context, joined, before, HANDED_ON)) return;
  context.joined.set(joined, before);
  const known = context.meetings.get(before);
  if (known === undefined) context.meetings.set(before, [joined]);
  else known.push(joined);
}

const REFINED: ReadonlySet<number> = new Set([Op.Pi, Op.Typed]);
/** What was handed to a call may have changed, but what is asked of it later is asked of the same value. */
const HANDED_ON: ReadonlySet<number> = new Set([...REFINED, Op.Post]);

/** Whether `value` is `root` where some conditions hold, or one of several such values. */
function isRefinement(context: Lowering, value: Operand, root: Operand, through = REFINED, depth = 0): boolean {
  const { rows } = context;
  let current = value;
  for (let i = 0; i < MAX_CHAIN; i++) {
    if (current === root) return true;
    const kind = kindOf(context, current);
    if (kind === Op.Phi) return depth < MAX_DEPTH && areRefinements(context, current, root, through, depth + 1);
    if (!through.has(kind)) return false;
    current = int(rows.x, current);
  }
  return false;
}

function areRefinements(context: Lowering, phi: Operand, root: Operand, through: ReadonlySet<number>, depth: number): boolean {
  for (let i = 0; i < int(context.rows.listLength, phi); i++) {
    const value = listItem(context.rows, phi, i);
    if (value === phi || !isRefinement(context, value, root, through, depth)) return false;
  }
  return true;
}

function isOpposite(context: Lowering, one: Operand, other: Operand): boolean {
  const { rows } = context;
  if (kindOf(context, one) !== Op.Pi || kindOf(context, other) !== Op.Pi) return false;
  if (int(rows.x, one) !== int(rows.x, other) || int(rows.y, one) !== int(rows.y, other)) return false;
  return int(rows.z, one) + int(rows.z, other) === PiOutcome.True;
}

/** Aliases stay aliases: the same values meet in the same phi. */
function sameJoin(context: Lowering, values: readonly Operand[], created: readonly Operand[]): Operand | undefined {
  const { rows } = context;
  for (let i = created.length - 1; i >= Math.max(0, created.length - MAX_SEARCH); i--) {
    const phi = item(created, i);
    if (int(rows.listLength, phi) === values.length && values.every((value, index) => listItem(rows, phi, index) === value)) return phi;
  }
  return undefined;
}

function createPhi(context: Lowering, values: readonly Operand[], created: Operand[], place: ts.Node): Operand {
  const phi = emitPhi(context, values, place);
  created.push(phi);
  return phi;
}

/** One of several values. */
export function emitPhi(context: Lowering, values: readonly Operand[], place: ts.Node, origin: number = NONE): Operand {
  const from = context.stack.length;
  for (const value of values) push(context.stack, value);
  return emitList(context, Op.Phi, NONE, NONE, origin, from, place);
}

/** Of constants the condition says which one it is: joins of such, from a row on, remember it. */
export function noteChoice({ rows }: Lowering, from: Operand, condition: Operand): void {
  if (condition < 0) return;
  for (let phi = from; phi < rows.length; phi++) if (rows.kind[phi] === Op.Phi && isOfConstants(rows, phi)) rows.x[phi] = condition;
}

function isOfConstants(rows: Rows, phi: Operand): boolean {
  for (let i = 0; i < int(rows.listLength, phi); i++) if (listItem(rows, phi, i) >= NONE) return false;
  return true;
}

/** A literal that held a value still holds what became of it, if both were joined here. */
function joinContainers(context: Lowering, phi: Operand, created: readonly Operand[]): void {
  const { rows } = context;
  const pairs: number[] = [];
  for (let i = 0; i < int(rows.listLength, phi); i++) {
    const held = containersOf(context, listItem(rows, phi, i));
    pairs.push(...held);
    const known = context.containers.get(listItem(rows, phi, i)) ?? [];
    for (let j = 0; j < known.length; j += 2) {
      const joined = created.find((other) => listsValue(context, other, item(known, j)));
      if (joined !== undefined) pairs.push(joined, item(known, j + 1));
    }
  }
  if (pairs.length > 0) context.containers.set(phi, pairs);
}

function listsValue(context: Lowering, phi: Operand, value: Operand): boolean {
  for (let i = 0; i < int(context.rows.listLength, phi); i++) if (listItem(context.rows, phi, i) === value) return true;
  return false;
}
