import {
  BinaryOperator,
  type Constant,
  LogicalOperator,
  type ModuleFacts,
  NONE,
  Op,
  type Operand,
  REGION_WIDTH,
  RegionKind,
} from "../ir.ts";
import { constantOf, keyOf, loadedKey } from "../link/program.ts";
import { regionAt } from "../link/regions.ts";

/** A region that is entered where a value equals a constant name. */
export interface ComparedName {
  readonly name: string;
  /** What is compared with it. */
  readonly value: Operand;
  readonly region: number;
}

/** Regions that are entered where a value equals a constant name. */
export function comparedNames(facts: ModuleFacts): readonly ComparedName[] {
  const found: ComparedName[] = [];
  for (let region = 1; region * REGION_WIDTH < facts.regions.length; region++) {
    const { condition = NONE, kind } = regionAt(facts, region) ?? {};
    for (const { name, value } of namesIn(facts, condition, kind !== RegionKind.False)) found.push({ name, value, region });
  }
  return found;
}

/** The fields that are compared with a value that is not constant: `tool.name === request.name`. */
export function comparedFields(facts: ModuleFacts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, kind] of facts.kind.entries()) {
    const operator = facts.z[at];
    if (kind !== Op.Binary || (operator !== BinaryOperator.Equal && operator !== BinaryOperator.NotEqual)) continue;
    const sides = [facts.x[at] ?? NONE, facts.y[at] ?? NONE];
    if (sides.some((side) => side < 0)) continue;
    for (const side of sides) {
      const field = loadedKey(facts, side);
      if (field !== undefined) found.add(field);
    }
  }
  return found;
}

/** A comparison of a value with a constant. */
export interface Comparison {
  readonly name: string;
  readonly constant: Constant | undefined;
  readonly value: Operand;
  /** Whether it holds where they are equal. */
  readonly isEqual: boolean;
}

/** Reads a condition that compares a value with a constant. */
export function comparisonAt(facts: ModuleFacts, condition: Operand): Comparison | undefined {
  const [x, y, z] = [facts.x[condition] ?? NONE, facts.y[condition] ?? NONE, facts.z[condition] ?? NONE];
  const isEqual = z === BinaryOperator.Equal;
  if (facts.kind[condition] !== Op.Binary || (!isEqual && z !== BinaryOperator.NotEqual)) return undefined;
  const [constant, value] = x < -1 ? [x, y] : [y, x];
  const name = keyOf(facts, constant);
  return name === undefined || value < 0 ? undefined : { name, constant: constantOf(facts, constant), value, isEqual };
}

/** The comparisons of which one holds, or all of them, where a condition turned out so. */
export function namesIn(facts: ModuleFacts, condition: Operand, isTrue: boolean): readonly Comparison[] {
  if (condition < 0) return [];
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  const compared = comparisonAt(facts, condition);
  if (compared) return compared.isEqual === isTrue ? [compared] : [];
  if (facts.kind[condition] !== Op.Logical || z === LogicalOperator.Nullish) return [];
  const [left, right] = [namesIn(facts, x, isTrue), namesIn(facts, y, isTrue)];
  // `a && b` where it is true, `a || b` where it is not: what each side says holds.
  if (z === (isTrue ? LogicalOperator.And : LogicalOperator.Or)) return [...left, ...right];
  // Otherwise it is one of all these names, if each side says some.
  return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}
