/** A `Map`, or a `WeakMap` whose entries go with their keys. */
interface Known<Key, Item> {
  get(key: Key): Item | undefined;
  set(key: Key, item: Item): unknown;
}

/** Finds something out the first time that it is asked for. */
export function once<Item extends object | boolean>(find: () => Item): () => Item {
  let found: Item | undefined;
  return () => (found ??= find());
}

/** What is known under a key; made the first time that somebody asks for it. That there is nothing (`undefined`) is not remembered. */
export function remember<Key, Item>(known: Known<Key, Item>, key: Key, make: () => Item): Item {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
