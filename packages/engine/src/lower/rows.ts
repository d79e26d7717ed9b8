import { type ModuleFacts, NONE, type Op, type Operand } from "../ir.ts";
import { int, type Stack, widenInts } from "./columns.ts";

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
  region: Int32Array;
  /** The region of the next row. */
  current: number;
  /** The first environment slot that holds the value; see `environment.ts`. */
  holder: Int32Array;
  /** The value that took this one's place in the environment: its version after a store, a call or a condition. */
  successor: Int32Array;
  /** 1 for rows that nobody misses when their value is unused although their kind is kept otherwise. */
  implied: Uint8Array;
}

const INTS = 10;
const BYTES = 2;
const INT_SIZE = 4;

/** Room for a file of average size, and the most that is kept from one file to the next. */
const CAPACITY = 1 << 13;
const MAX_KEPT = 1 << 18;

/** Empty columns. */
export function createRows(): Rows {
  return { length: 0, listsLength: 0, current: 0, lists: new Int32Array(CAPACITY), ...createColumns(CAPACITY) };
}

/** Empties the columns for another file; their memory stays, unless a huge file left very much of it. */
export function clearRows(rows: Rows): void {
  rows.length = 0;
  rows.current = 0;
  rows.listsLength = 0;
  if (rows.kind.length > MAX_KEPT) Object.assign(rows, createRows());
}

type Columns = Omit<Rows, "length" | "listsLength" | "lists" | "current">;

/** All columns in one buffer: a buffer of its own for each of them costs more than a small file's rows. */
function createColumns(capacity: number): Columns {
  const buffer = new ArrayBuffer(capacity * (INTS * INT_SIZE + BYTES));
  const ints = (index: number): Int32Array => new Int32Array(buffer, index * capacity * INT_SIZE, capacity);
  const bytes = (index: number): Uint8Array => new Uint8Array(buffer, capacity * (INTS * INT_SIZE + index), capacity);
  return {
    x: ints(0),
    y: ints(1),
    z: ints(2),
    listStart: ints(3),
    listLength: ints(4),
    start: ints(5),
    stop: ints(6),
    holder: ints(7),
    successor: ints(8),
    region: ints(9),
    kind: bytes(0),
    implied: bytes(1),
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
  rows.region[row] = rows.current;
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
  const columns = createColumns(capacity);
  for (const name of Object.keys(columns) as (keyof Columns)[]) columns[name].set(rows[name]);
  Object.assign(rows, columns);
}

/** What the finished columns look like, without what is for the lowering alone; copied, so that nothing keeps the room to grow. */
export type FinishedRows = Pick<ModuleFacts, "kind" | "x" | "y" | "z" | "listStart" | "listLength" | "start" | "stop" | "lists" | "region">;

/** The rows as columns without room to grow. */
export function finishRows(rows: Rows): FinishedRows {
  const { length, listsLength } = rows;
  const ints = new Int32Array(length * 8 + listsLength);
  const copy = (column: Int32Array, index: number, count: number): Int32Array => {
    const target = ints.subarray(index * length, index * length + count);
    target.set(column.subarray(0, count));
    return target;
  };
  return {
    kind: rows.kind.slice(0, length),
    x: copy(rows.x, 0, length),
    y: copy(rows.y, 1, length),
    z: copy(rows.z, 2, length),
    listStart: copy(rows.listStart, 3, length),
    listLength: copy(rows.listLength, 4, length),
    start: copy(rows.start, 5, length),
    stop: copy(rows.stop, 6, length),
    region: copy(rows.region, 7, length),
    lists: copy(rows.lists, 8, listsLength),
  };
}
