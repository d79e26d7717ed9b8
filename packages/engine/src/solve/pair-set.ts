/**
 * A set of pairs of numbers, of which the first is no less than -1. Open addressing in one array: whether a pair is there is asked for every fact at every
 * place, and is seen without a look at anything else.
 */
export class PairSet {
  #size = 0;
  /** Pairs one after the other, the first number of each counted from -2: zero is free. The length is a power of two, and at least four times the set's size. */
  #slots: Int32Array = EMPTY;

  get size(): number {
    return this.#size;
  }

  has(first: number, second: number): boolean {
    return this.#size > 0 && this.#slots[slotOf(this.#slots, first, second)] !== 0;
  }

  /** Adds a pair. Tells whether it is new. */
  add(first: number, second: number): boolean {
    if (WIDTH * 2 * (this.#size + 1) > this.#slots.length) this.#grow();
    const slot = slotOf(this.#slots, first, second);
    if (this.#slots[slot] !== 0) return false;
    put(this.#slots, slot, first, second);
    this.#size++;
    return true;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(Math.max(FIRST_LENGTH, 2 * before.length));
    for (let at = 0; at < before.length; at += WIDTH) {
      const [first, second] = [(before[at] ?? 0) - OFFSET, before[at + 1] ?? 0];
      if (before[at] !== 0) put(slots, slotOf(slots, first, second), first, second);
    }
    this.#slots = slots;
  }
}

const EMPTY = new Int32Array(0);
const WIDTH = 2;
const FIRST_LENGTH = 16;
const OFFSET = 2;

function put(slots: Int32Array, slot: number, first: number, second: number): void {
  slots[slot] = first + OFFSET;
  slots[slot + 1] = second;
}

/** Where a pair stands, or the free place where it would. */
function slotOf(slots: Int32Array, first: number, second: number): number {
  const last = slots.length - WIDTH;
  let slot = (WIDTH * hashOf(first, second)) & last;
  for (let found = slots[slot]; found !== 0; found = slots[slot]) {
    if (found === first + OFFSET && slots[slot + 1] === second) return slot;
    slot = (slot + WIDTH) & last;
  }
  return slot;
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
}
