/** What a set tells its elements apart by: both are interned, so equal ones are one object. */
interface Labelled {
  readonly fact: Numbered;
  readonly tag: Numbered;
}

interface Numbered {
  readonly id: number;
}

/** The edges of one place, in order of discovery: each fact once under each tag. Most places have few, so an index is made for the others alone. */
export class EdgeSet<E extends Labelled> {
  readonly list: E[] = [];
  /** How many of them say of which class the object is that data lies in: the same data for another class is no more to follow. */
  ofKnownClass = 0;
  /** Open addressing: positions in the list, counted from one. The size is a power of two, and at least twice the list's. */
  #slots: Int32Array | undefined;

  has(fact: E["fact"], tag: E["tag"]): boolean {
    const slots = this.#slots;
    if (slots) return slots[slotOf(this.list, slots, fact, tag)] !== 0;
    for (const edge of this.list) if (edge.fact === fact && edge.tag === tag) return true;
    return false;
  }

  /** Adds an edge that is not in the set. */
  add(edge: E): void {
    this.list.push(edge);
    const { length } = this.list;
    const slots = this.#slots;
    if (slots && 2 * length <= slots.length) slots[slotOf(this.list, slots, edge.fact, edge.tag)] = length;
    else if (length > UNINDEXED) this.#slots = indexOf(this.list);
  }
}

/** A list of this length is looked through as fast as an index. */
const UNINDEXED = 8;

function indexOf(list: readonly Labelled[]): Int32Array {
  let size = 4 * UNINDEXED;
  while (size < 4 * list.length) size *= 2;
  const slots = new Int32Array(size);
  list.forEach(({ fact, tag }, index) => {
    slots[slotOf(list, slots, fact, tag)] = index + 1;
  });
  return slots;
}

/** The slot of an edge, or the empty one where it would stand. */
function slotOf(list: readonly Labelled[], slots: Int32Array, fact: Numbered, tag: Numbered): number {
  const last = slots.length - 1;
  let slot = hashOf(fact, tag) & last;
  for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
    const edge = list[at - 1];
    if (edge?.fact === fact && edge.tag === tag) return slot;
    slot = (slot + 1) & last;
  }
  return slot;
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
function hashOf(fact: Numbered, tag: Numbered): number {
  const mixed = Math.imul(fact.id, 0x9e37_79b1) ^ Math.imul(tag.id, 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
}
