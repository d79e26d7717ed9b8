/**
 * Growing columns of numbers. Reads out of range give 0: indices are in range by construction, and a lint rule rather has a default than an
 * assertion. One reader per kind of array keeps each of them monomorphic, hence fast.
 */

/** The number at `index` of an `Int32Array`. */
export function int(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}

/** The number at `index` of a `Uint8Array`. */
export function byte(column: Uint8Array, index: number): number {
  return column[index] ?? 0;
}

/** The number at `index` of a plain list. */
export function item(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

/** A copy with room for at least `capacity` numbers. */
export function widenInts(column: Int32Array, capacity: number): Int32Array {
  const wider = new Int32Array(capacity);
  wider.set(column);
  return wider;
}

/** A stack of numbers. Emptying a plain list gives its memory back every time, which is slow. */
export interface Stack {
  items: Int32Array;
  length: number;
}

/** An empty stack. */
export function createStack(): Stack {
  return { items: new Int32Array(64), length: 0 };
}

/** Puts one number on top. */
export function push(stack: Stack, value: number): void {
  if (stack.length === stack.items.length) stack.items = widenInts(stack.items, stack.length * 2);
  stack.items[stack.length++] = value;
}

/** Puts two numbers on top. */
export function pushPair(stack: Stack, first: number, second: number): void {
  push(stack, first);
  push(stack, second);
}

/** Puts three numbers on top. */
export function pushTriple(stack: Stack, first: number, second: number, third: number): void {
  push(stack, first);
  push(stack, second);
  push(stack, third);
}

/** The number at a position counted from the bottom. */
export function at(stack: Stack, index: number): number {
  return int(stack.items, index);
}
