import { ARGUMENT_WIDTH, BinaryOperator, NONE, Op, type Operand } from "../ir.ts";
import { int, item } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { emitLike, kindOf } from "./emit.ts";
import { nextHolder, NOTHING, setSlot, type Difference } from "./environment.ts";
import { knownConstant } from "./folding.ts";
import { listItem } from "./rows.ts";
import { Declared, isReassigned, isShared, resolve, type Variable } from "./scopes.ts";
import { currentValue, isNamed, readCellAt } from "./variables.ts";
import { isHeld } from "./versions.ts";

const MAX_DEPTH = 6;
const MAX_MENTIONS = 48;
const MAX_CHAIN = 16;
/** Versions of a value that are looked through for those that are held. */
const MAX_VERSIONS = 32;
/** The field of a message that says who speaks, in whatever library. */
const SPEAKER = "role";
const LENGTH = "length";
const { Less, LessEqual, Greater, GreaterEqual } = BinaryOperator;
const ORDERS: ReadonlySet<number> = new Set([Less, LessEqual, Greater, GreaterEqual]);

/** What a condition tells on either branch: changes to the environment. */
export interface Refinements {
  readonly whenTrue: Difference;
  readonly whenFalse: Difference;
}

/** Notes for everything that a condition speaks of that it held or did not. */
export function refine(context: Lowering, condition: Operand): Refinements {
  if (condition < 0) return UNREFINED;
  const whenTrue: number[] = [];
  const whenFalse: number[] = [];
  for (const value of heldIn(context, condition)) refineHolders(context, value, condition, whenTrue, whenFalse);
  return { whenTrue, whenFalse };
}

/** Notes for everything held that `told` speaks of that `condition` turned out as `outcome`, from here on. */
export function refineFromHere(context: Lowering, told: Operand, condition: Operand, outcome: number): void {
  const { environment, rows } = context;
  for (const value of heldIn(context, told)) {
    const after = emitLike(context, Op.Pi, value, condition, outcome, value);
    rows.successor[value] = after;
    for (let slot = int(rows.holder, value); slot !== NONE; slot = int(rows.holder, value)) setSlot(environment, rows, slot, after);
  }
}

/** The values that variables and properties hold of which a condition speaks. */
function heldIn(context: Lowering, condition: Operand): readonly Operand[] {
  const mentioned: Operand[] = [];
  mention(context, condition, 0, mentioned);
  const held: Operand[] = [];
  for (const value of mentioned) addHeldVersions(context, value, held);
  return held;
}

const UNREFINED: Refinements = { whenTrue: NOTHING, whenFalse: NOTHING };

/** The value or its current version, if held: an earlier condition or call may have put another operation in its place, or several paths have met. */
function addHeldVersions(context: Lowering, value: Operand, held: Operand[]): void {
  const versions = [value];
  for (let i = 0; i < versions.length && versions.length < MAX_VERSIONS; i++) {
    const version = item(versions, i);
    if (held.includes(version)) continue;
    if (isHeld(context, version)) held.push(version);
    versions.push(...(context.meetings.get(version) ?? []));
    const next = int(context.rows.successor, version);
    // What was written is news; that a member was handed to the call that asks is none.
    if (next >= 0 && (kindOf(context, next) !== Op.Store || isHandedOver(context, next))) versions.push(next);
  }
}

/** Whether an object is noted anew only because a part of it was handed to a call. */
function isHandedOver(context: Lowering, value: Operand): boolean {
  return kindOf(context, value) === Op.Store && kindOf(context, int(context.rows.z, value)) === Op.Post;
}

function refineHolders(context: Lowering, value: Operand, condition: Operand, whenTrue: number[], whenFalse: number[]): void {
  const yes = emitLike(context, Op.Pi, value, condition, 1, value);
  const no = emitLike(context, Op.Pi, value, condition, 0, value);
  for (let slot = int(context.rows.holder, value); slot !== NONE; slot = nextHolder(context.environment, slot)) {
    whenTrue.push(slot, yes);
    whenFalse.push(slot, no);
  }
}

function mention(context: Lowering, value: Operand, depth: number, mentioned: Operand[]): void {
  if (value < 0 || depth > MAX_DEPTH || mentioned.length >= MAX_MENTIONS || mentioned.includes(value)) return;
  const { rows } = context;
  const next = depth + 1;
  if (kindOf(context, value) === Op.Function) mentionCaptured(context, value, next, mentioned);
  if (isNamed(context, value)) return;
  mentioned.push(value);
  switch (kindOf(context, value)) {
    case Op.Binary:
      mentionSpeaker(context, value, next, mentioned);
      mentionMeasured(context, value, next, mentioned);
      mention(context, int(rows.x, value), next, mentioned);
      mention(context, int(rows.y, value), next, mentioned);
      return;
    case Op.Logical:
      mention(context, int(rows.x, value), next, mentioned);
      mention(context, int(rows.y, value), next, mentioned);
      return;
    case Op.Unary:
    case Op.Await:
      mention(context, int(rows.x, value), next, mentioned);
      return;
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      // However often it was looked at, it is the same value.
      mention(context, int(rows.x, value), depth, mentioned);
      return;
    case Op.Call:
      mention(context, int(rows.y, value), next, mentioned);
      mentionList(context, value, ARGUMENT_WIDTH, 0, next, mentioned);
      return;
    case Op.Concat:
      mentionList(context, value, 1, 0, next, mentioned);
      return;
    case Op.Array:
      mentionList(context, value, 2, 0, next, mentioned);
      return;
    case Op.Object:
      mentionList(context, value, 3, 2, next, mentioned);
      return;
    case Op.Load:
      mention(context, int(rows.y, value), next, mentioned);
      // Whatever part of an answer is asked for, it is one answer.
      if (isComputed(context, int(rows.x, value))) mention(context, int(rows.x, value), depth, mentioned);
      return;
    case Op.Phi:
      mention(context, context.joined.get(value) ?? NONE, depth, mentioned);
      return;
    case Op.Store:
      // The object is the same when a part of it was handed to a call.
      if (isHandedOver(context, value)) mention(context, int(rows.x, value), depth, mentioned);
      return;
    default:
  }
}

/**
 * A condition on `message.role === "user"` is one on the message: that field says who speaks in the others. Other tags are left alone: what a condition
 * tells costs a value on either branch, and unions with a tag are everywhere.
 */
function mentionSpeaker(context: Lowering, comparison: Operand, depth: number, mentioned: Operand[]): void {
  const { rows } = context;
  const operator = int(rows.z, comparison);
  if (operator !== BinaryOperator.Equal && operator !== BinaryOperator.NotEqual) return;
  for (const side of [int(rows.x, comparison), int(rows.y, comparison)]) {
    const load = behindConditions(context, side);
    if (load >= 0 && kindOf(context, load) === Op.Load && knownConstant(context, int(rows.y, load)) === SPEAKER)
      mention(context, int(rows.x, load), depth, mentioned);
  }
}

/** A condition on `text.length > 100` is one on the text; whether there is anything at all tells nothing of it that matters. */
function mentionMeasured(context: Lowering, comparison: Operand, depth: number, mentioned: Operand[]): void {
  const { rows } = context;
  if (!ORDERS.has(int(rows.z, comparison))) return;
  const sides = [int(rows.x, comparison), int(rows.y, comparison)];
  if (sides.some((side) => Number(knownConstant(context, side) ?? NaN) <= 1)) return;
  for (const side of sides) {
    const load = behindConditions(context, side);
    if (load >= 0 && kindOf(context, load) === Op.Load && knownConstant(context, int(rows.y, load)) === LENGTH)
      mention(context, int(rows.x, load), depth, mentioned);
  }
}

/** The value that earlier conditions spoke of. */
function behindConditions(context: Lowering, value: Operand): Operand {
  let at = value;
  while (at >= 0 && kindOf(context, at) === Op.Pi) at = int(context.rows.x, at);
  return at;
}

function mentionList(context: Lowering, row: Operand, stride: number, offset: number, depth: number, mentioned: Operand[]): void {
  const { rows } = context;
  for (let i = offset; i < int(rows.listLength, row); i += stride) mention(context, listItem(rows, row, i), depth, mentioned);
}

/** A condition on `list.some((x) => x === y)` speaks of `y`: what a function captures counts as mentioned. */
function mentionCaptured(context: Lowering, value: Operand, depth: number, mentioned: Operand[]): void {
  const scope = context.functionScopes.get(int(context.rows.x, value));
  if (scope?.parent === undefined) return;
  for (const name of scope.uses.keys()) {
    const variable = scope.names.has(name) ? undefined : resolve(scope.parent, name);
    if (variable !== undefined) mention(context, valueOfCaptured(context, variable, value), depth, mentioned);
  }
}

/**
 * The value of a captured variable. One of a function around this one, which nobody gives another value, is read for the condition, so that this holds
 * for later reads.
 */
function valueOfCaptured(context: Lowering, variable: Variable, like: Operand): Operand {
  const known = currentValue(context, variable);
  const isOfOthers = isShared(variable) || variable.owner.index !== context.index;
  const isLasting = isOfOthers && !isReassigned(variable) && variable.kind !== Declared.Import;
  return known === NONE && isLasting ? readCellAt(context, variable, like) : known;
}

/** Whether an object is what a call gave, or a part of that: a condition on `check(x).ok` is one on `x`, one on `x.ok` is none. */
function isComputed(context: Lowering, object: Operand): boolean {
  let current = object;
  for (let i = 0; i < MAX_CHAIN; i++) {
    const kind = kindOf(context, current);
    if (kind === Op.Call || kind === Op.Await) return true;
    if (kind === Op.Phi) {
      current = context.joined.get(current) ?? NONE;
      continue;
    }
    const isSame = kind === Op.Load || kind === Op.Pi || kind === Op.Post || kind === Op.Typed || isHandedOver(context, current);
    if (!isSame) return false;
    current = int(context.rows.x, current);
  }
  return false;
}
