import { ARGUMENT_WIDTH, Entry, NONE, Op, type Operand, REGION_WIDTH } from "../ir.ts";
import { byte, int } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { forgetIdleRegions } from "./regions.ts";
import type { Rows } from "./rows.ts";

const X = 1;
const Y = 2;
const Z = 4;

/** By `Op`: which columns are operands; which items of the list are, as bits within every `STRIDE` items; and whether a row goes when unused. */
const COLUMNS: Uint8Array = new Uint8Array(32);
const STRIDE: Uint8Array = new Uint8Array(32).fill(1);
const ITEMS: Uint8Array = new Uint8Array(32);
const PURE: Uint8Array = new Uint8Array(32);

describe(Op.Unknown, 0, false, 1, 1);
for (const kind of [Op.This, Op.Import, Op.Global, Op.RegExp, Op.CellRead]) describe(kind, 0, true);
describe(Op.Phi, X, true, 1, 1);
describe(Op.Pi, X | Y, true);
describe(Op.Load, X | Y, false);
describe(Op.Store, X | Y | Z, false);
describe(Op.Object, 0, true, 3, 0b110);
describe(Op.Array, 0, true, 2, 0b01);
describe(Op.Call, X | Y, false, ARGUMENT_WIDTH, 1);
describe(Op.Post, X | Y, true);
describe(Op.Catch, 0, true, 2, 0b01);
describe(Op.Concat, 0, true, 1, 1);
// Whoever waits and wants no value learns whether the promise was kept.
describe(Op.Await, X, false);
describe(Op.Yield, X, false);
describe(Op.Return, X, false, 2, 0b10);
describe(Op.Throw, X, false);
describe(Op.CellWrite, Y, false);
for (const kind of [Op.Binary, Op.Logical]) describe(kind, X | Y, true);
for (const kind of [Op.Unary, Op.Element, Op.Key, Op.Typed]) describe(kind, X, true);
describe(Op.Rest, X, true, 1, 1);

function describe(kind: Op, columns: number, pure: boolean, stride = 1, items = 0): void {
  COLUMNS[kind] = columns;
  STRIDE[kind] = stride;
  ITEMS[kind] = items;
  PURE[kind] = pure ? 1 : 0;
}

/**
 * Drops what nobody uses from the rows of the current function: versions that were never read, joins of variables that are dead. What is left
 * moves up. Gives the new end of the rows. From here on `holder` and `successor` are scratch space: marks and new places, and who stands for whom.
 */
export function compact(context: Lowering, first: Operand): number {
  const { rows } = context;
  forgetIdleRegions(context, first, isIdle);
  const count = rows.length;
  rows.holder.fill(0, first, count);
  rows.successor.fill(NONE, first, count);
  forwardTrivialPhis(rows, first);
  markUsed(context, first);
  if (numberRows(rows, first) === count) return count;
  visitReferences(context, (value) => relocate(rows, first, value));
  moveRows(rows, first);
  return rows.length;
}

/** A phi of one value and itself is that value. Inner loops come last, hence the order. */
function forwardTrivialPhis(rows: Rows, first: Operand): void {
  for (let row = rows.length - 1; row >= first; row--) {
    if (rows.kind[row] === Op.Phi) rows.successor[row] = onlyOperand(rows, first, row);
  }
}

function onlyOperand(rows: Rows, first: Operand, phi: Operand): Operand {
  let only = NONE;
  const start = int(rows.listStart, phi);
  for (let i = start; i < start + int(rows.listLength, phi); i++) {
    const value = represent(rows, first, int(rows.lists, i));
    if (value === phi || value === only || value === NONE) continue;
    if (only !== NONE) return NONE;
    only = value;
  }
  return only;
}

function represent(rows: Rows, first: Operand, value: Operand): Operand {
  let current = value;
  while (current >= first && int(rows.successor, current) !== NONE) current = int(rows.successor, current);
  return current;
}

function markUsed(context: Lowering, first: Operand): void {
  const { rows } = context;
  const open: Operand[] = [];
  for (let row = first; row < rows.length; row++) {
    if (isPure(rows, row)) continue;
    rows.holder[row] = 1;
    markOperands(rows, first, row, open);
  }
  visitReferences(context, (value) => {
    mark(rows, first, value, open);
    return value;
  });
  for (let row = open.pop(); row !== undefined; row = open.pop()) markOperands(rows, first, row, open);
}

function markOperands(rows: Rows, first: Operand, row: Operand, open: Operand[]): void {
  const kind = byte(rows.kind, row);
  const columns = byte(COLUMNS, kind);
  if ((columns & X) !== 0) mark(rows, first, int(rows.x, row), open);
  if ((columns & Y) !== 0) mark(rows, first, int(rows.y, row), open);
  if ((columns & Z) !== 0) mark(rows, first, int(rows.z, row), open);
  const items = byte(ITEMS, kind);
  if (items === 0) return;
  const stride = byte(STRIDE, kind);
  const start = int(rows.listStart, row);
  const length = int(rows.listLength, row);
  for (let i = 0, at = 0; i < length; i++) {
    if (((items >> at) & 1) !== 0) mark(rows, first, int(rows.lists, start + i), open);
    at = at + 1 === stride ? 0 : at + 1;
  }
}

function mark(rows: Rows, first: Operand, operand: Operand, open: Operand[]): void {
  if (operand < first) return;
  const value = represent(rows, first, operand);
  if (value < first || rows.holder[value] === 1) return;
  rows.holder[value] = 1;
  open.push(value);
}

/** Gives every row that stays its new place; returns their new end. */
function numberRows(rows: Rows, first: Operand): number {
  let next = first;
  for (let row = first; row < rows.length; row++) rows.holder[row] = rows.holder[row] === 1 ? next++ : NONE;
  return next;
}

function relocate(rows: Rows, first: Operand, operand: Operand): Operand {
  if (operand < first) return operand;
  const value = represent(rows, first, operand);
  return value < first ? value : int(rows.holder, value);
}

function moveRows(rows: Rows, first: Operand): void {
  const count = rows.length;
  let end = first;
  let lists = first === count ? rows.listsLength : int(rows.listStart, first);
  for (let row = first; row < count; row++) {
    const to = int(rows.holder, row);
    if (to === NONE) continue;
    const columns = byte(COLUMNS, byte(rows.kind, row));
    const x = int(rows.x, row);
    const y = int(rows.y, row);
    const z = int(rows.z, row);
    const length = int(rows.listLength, row);
    moveList(rows, first, row, lists);
    rows.kind[to] = byte(rows.kind, row);
    rows.x[to] = (columns & X) === 0 ? x : relocate(rows, first, x);
    rows.y[to] = (columns & Y) === 0 ? y : relocate(rows, first, y);
    rows.z[to] = (columns & Z) === 0 ? z : relocate(rows, first, z);
    rows.listStart[to] = lists;
    rows.listLength[to] = length;
    rows.region[to] = int(rows.region, row);
    rows.start[to] = int(rows.start, row);
    rows.stop[to] = int(rows.stop, row);
    lists += length;
    end = to + 1;
  }
  rows.length = end;
  rows.listsLength = lists;
}

function moveList(rows: Rows, first: Operand, row: Operand, to: number): void {
  const kind = byte(rows.kind, row);
  const stride = byte(STRIDE, kind);
  const items = byte(ITEMS, kind);
  const start = int(rows.listStart, row);
  const length = int(rows.listLength, row);
  for (let i = 0, at = 0; i < length; i++) {
    const value = int(rows.lists, start + i);
    rows.lists[to + i] = ((items >> at) & 1) === 0 ? value : relocate(rows, first, value);
    at = at + 1 === stride ? 0 : at + 1;
  }
}

/** Operands of this function that are noted outside of rows. */
function visitReferences(context: Lowering, visit: (value: Operand) => Operand): void {
  for (let i = context.firstClass; i < context.classes.length; i++) {
    const facts = context.classes[i];
    if (facts !== undefined) facts.superclass = visit(facts.superclass);
  }
  const { regions } = context;
  for (let at = context.firstRegion; at < regions.length; at += REGION_WIDTH) regions[at + 1] = visit(regions[at + 1] ?? NONE);
  if (context.index !== 0) return;
  for (const facts of context.localExports) facts.value = visit(facts.value);
  for (const facts of context.topLevel) facts.value = visit(facts.value);
}

/** Whether nobody asks when a row is run. */
function isIdle(rows: Rows, row: Operand): boolean {
  const kind = byte(rows.kind, row);
  if (kind === Op.Object) return !isCopy(rows, row);
  return kind !== Op.Call && kind !== Op.Return && kind !== Op.Throw;
}

/** Whether an object takes over all that another holds: of two such, a condition often tells which is taken. */
function isCopy(rows: Rows, object: Operand): boolean {
  const start = int(rows.listStart, object);
  for (let at = start; at < start + int(rows.listLength, object); at += 3) if (int(rows.lists, at) === Entry.Spread) return true;
  return false;
}

function isPure(rows: Rows, row: Operand): boolean {
  return PURE[byte(rows.kind, row)] === 1 || rows.implied[row] === 1;
}
