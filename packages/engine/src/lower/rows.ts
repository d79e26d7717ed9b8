import { NONE, type Op, type Operand } from "../ir.ts";
import { int, type Stack, widenBytes, widenInts } from "./columns.ts";

/** The operations emitted so far, as columns that grow. The last two are for the lowering alone. */
export interface Rows {
  length: number;
  listsLength: number;
  kind: Uint8Array;
  x: Int32Array;
  y: Int32Array;
  z: Int32Array;
  listStart: Int32Array;
  listLength: Int32Array;
  start: Int32Array;
  stop: Int32Array;
  lists: Int32Array;
  /** The first environment slot that holds the value; see `environment.ts`. */
  holder: Int32Array;
  /** The value that took this one's place in the environment: its version after a store, a call or a condition. */
  successor: Int32Array;
  /** 1 for rows that nobody misses when their value is unused although their kind is kept otherwise. */
  implied: Uint8Array;
}

/** Empty columns for a file whose text is `textLength` long. */
export function createRows(textLength: number): Rows {
  const capacity = 64 + (textLength >> 3);
  const ints = (): Int32Array => new Int32Array(capacity);
  return {
    length: 0,
    listsLength: 0,
    kind: new Uint8Array(capacity),
    x: ints(),
    y: ints(),
    z: ints(),
    listStart: ints(),
    listLength: ints(),
    start: ints(),
    stop: ints(),
    lists: ints(),
    holder: ints(),
    successor: ints(),
    implied: new Uint8Array(capacity),
  };
}

/** Appends a row and gives its value. */
export function appendRow(rows: Rows, kind: Op, x: Operand, y: Operand, z: Operand, start: number, stop: number): Operand {
  const row = rows.length;
  if (row === rows.kind.length) widen(rows, row * 2);
  rows.length = row + 1;
  rows.kind[row] = kind;
  rows.x[row] = x;
  rows.y[row] = y;
  rows.z[row] = z;
  rows.listStart[row] = rows.listsLength;
  rows.listLength[row] = 0;
  rows.start[row] = start;
  rows.stop[row] = stop;
  rows.holder[row] = NONE;
  rows.successor[row] = NONE;
  rows.implied[row] = 0;
  return row;
}

/** Gives the last row the operands of `stack` from `from` on as its list, and takes them off the stack. */
export function attachList(rows: Rows, stack: Stack, from: number): void {
  const count = stack.length - from;
  const start = reserveList(rows, rows.length - 1, count);
  for (let i = 0; i < count; i++) rows.lists[start + i] = int(stack.items, from + i);
  stack.length = from;
}

/** Makes room for a list of `count` operands of `row`, to be filled in later; gives its offset. */
export function reserveList(rows: Rows, row: Operand, count: number): number {
  const start = rows.listsLength;
  const end = start + count;
  if (end > rows.lists.length) rows.lists = widenInts(rows.lists, end * 2);
  rows.listStart[row] = start;
  rows.listLength[row] = count;
  rows.listsLength = end;
  return start;
}

/** The `index`-th operand of the row's list. */
export function listItem(rows: Rows, row: Operand, index: number): Operand {
  return int(rows.lists, int(rows.listStart, row) + index);
}

function widen(rows: Rows, capacity: number): void {
  rows.kind = widenBytes(rows.kind, capacity);
  rows.implied = widenBytes(rows.implied, capacity);
  rows.x = widenInts(rows.x, capacity);
  rows.y = widenInts(rows.y, capacity);
  rows.z = widenInts(rows.z, capacity);
  rows.listStart = widenInts(rows.listStart, capacity);
  rows.listLength = widenInts(rows.listLength, capacity);
  rows.start = widenInts(rows.start, capacity);
  rows.stop = widenInts(rows.stop, capacity);
  rows.holder = widenInts(rows.holder, capacity);
  rows.successor = widenInts(rows.successor, capacity);
}
