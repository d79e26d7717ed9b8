import { type ModuleFacts, NONE, type Operand, RegionKind } from "../ir.ts";
import { regionAt, type Region } from "../link/regions.ts";

/** A condition, and how it turned out. */
export interface Outcome {
  readonly condition: Operand;
  readonly isTrue: boolean;
}

/** The conditions under which a region is entered, the innermost first. */
export function outcomesOf(facts: ModuleFacts, region: number): readonly Outcome[] {
  const found: Outcome[] = [];
  for (let at = regionAt(facts, region); at; at = regionAt(facts, at.around))
    if (at.condition !== NONE) found.push({ condition: at.condition, isTrue: at.kind !== RegionKind.False });
  return found;
}

/** The operands of these conditions. */
export function conditionsOf(facts: ModuleFacts, region: number): readonly Operand[] {
  return outcomesOf(facts, region).map(({ condition }) => condition);
}

/**
 * The regions in which something happens whenever they are run, given those in which it is written: it happens in a region where it happens in both
 * branches of a condition, or in one of them where the condition is said to be a setting, and in one whose `try` block it is written in (a call that throws
 * before it has done nothing yet).
 */
export function coveredRegions(
  facts: ModuleFacts,
  written: Iterable<number>,
  isSetting: (condition: Operand) => boolean = () => false,
): ReadonlySet<number> {
  const covered = new Set(written);
  for (const region of covered) {
    const at = regionAt(facts, region);
    if (!at) continue;
    const isBranch = at.kind === RegionKind.True || at.kind === RegionKind.False;
    if (at.kind === RegionKind.Try || (isBranch && (hasTwin(facts, covered, at) || isSetting(at.condition)))) covered.add(at.around);
  }
  return covered;
}

function hasTwin(facts: ModuleFacts, covered: ReadonlySet<number>, { around, condition, kind }: Region): boolean {
  for (const other of covered) {
    const twin = regionAt(facts, other);
    if (twin?.around === around && twin.condition === condition && twin.kind !== kind) return true;
  }
  return false;
}
