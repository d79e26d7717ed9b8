import type { Choice, Part } from "./choice.ts";

// Lists of parts in the order of their slots, each slot once.

/** The list with a part, in place of what it had at that slot. */
export function withPart(parts: readonly Part[], part: Part): readonly Part[] {
  const at = positionOf(parts, part.slot);
  const known = parts[at];
  if (known === part) return parts;
  return parts.toSpliced(at, known?.slot === part.slot ? 1 : 0, part);
}

/** The list without what it has at a slot. */
export function withoutPart(parts: readonly Part[], slot: number): readonly Part[] {
  const at = positionOf(parts, slot);
  return parts[at]?.slot === slot ? parts.toSpliced(at, 1) : parts;
}

/** Both lists; where they differ, the second. */
export function mergeParts(first: readonly Part[], second: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  let at = 0;
  for (const part of second) {
    for (let before = first[at]; before && before.slot <= part.slot; before = first[++at]) if (before.slot < part.slot) merged.push(before);
    merged.push(part);
  }
  for (; at < first.length; at++) {
    const left = first[at];
    if (left) merged.push(left);
  }
  return merged;
}

/** Whether two lists say the same; of an element, be it come by in another way. */
export function saySame(one: readonly Part[], other: readonly Part[]): boolean {
  return one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);
}

/** Where a slot stands in a list, or would. */
function positionOf(parts: readonly Part[], slot: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.slot ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one run may be both: where both say something, they say the same. */
export function agree(one: Choice, other: Choice): boolean {
  const said = new Map(other.parts.map(({ slot, id }) => [slot, id]));
  return one.parts.every(({ slot, id }) => (said.get(slot) ?? id) === id);
}
