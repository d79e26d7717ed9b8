/** The items by key, in the order in which the keys come up. (`Map.groupBy` is newer than the oldest Node that we run on.) */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds items to the group of a key; a key that has none yet gets one. */
export function addTo<Item, Key>(groups: Map<Key, Item[]>, key: Key, ...items: Item[]): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, items);
  else group.push(...items);
}
