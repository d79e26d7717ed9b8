import { PairSet } from "./pair-set.ts";

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
  /** The numbers of the facts and tags in the list. */
  #index: PairSet | undefined;

  has(fact: E["fact"], tag: E["tag"]): boolean {
    if (this.#index) return this.#index.has(fact.id, tag.id);
    for (const edge of this.list) if (edge.fact === fact && edge.tag === tag) return true;
    return false;
  }

  /** Adds an edge that is not in the set. */
  add(edge: E): void {
    this.list.push(edge);
    if (this.#index) this.#index.add(edge.fact.id, edge.tag.id);
    else if (this.list.length > UNINDEXED) this.#index = indexOf(this.list);
  }
}

/** A list of this length is looked through as fast as an index. */
const UNINDEXED = 4;

function indexOf(list: readonly Labelled[]): PairSet {
  const index = new PairSet();
  for (const { fact, tag } of list) index.add(fact.id, tag.id);
  return index;
}
