import { type ModuleFacts, NONE, type Operand, REGION_WIDTH } from "../ir.ts";

/** A region of a function. */
export interface Region {
  readonly around: number;
  readonly condition: Operand;
  readonly kind: number;
}

/** What is known of a region; nothing of the whole of a function. */
export function regionAt(facts: ModuleFacts, region: number): Region | undefined {
  if (region <= 0) return undefined;
  const at = region * REGION_WIDTH;
  return { around: facts.regions[at] ?? 0, condition: facts.regions[at + 1] ?? NONE, kind: facts.regions[at + 2] ?? 0 };
}

/** Whether a region is another or lies within it. */
export function isInRegion(facts: ModuleFacts, region: number, outer: number): boolean {
  let at = region;
  while (at > outer) at = facts.regions[at * REGION_WIDTH] ?? 0;
  return at === outer;
}

/** The first operation of a region, or of one within it where it has none of its own: all that a case does may stand in a `try`. */
export function firstIn(facts: ModuleFacts, region: number): Operand | undefined {
  for (let inner = region; inner * REGION_WIDTH < facts.regions.length; inner++) {
    const row = isInRegion(facts, inner, region) ? facts.region.indexOf(inner) : -1;
    if (row >= 0) return row;
  }
  return undefined;
}

/** How many regions are entered by how one condition turns out: two where there is an `else`, or where one of them leaves and the other goes on. */
export function regionsUnder(facts: ModuleFacts, condition: Operand): number {
  let count = 0;
  for (let at = 1; at < facts.regions.length; at += REGION_WIDTH) if (facts.regions[at] === condition) count++;
  return count;
}
