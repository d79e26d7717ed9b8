import { addTo, remember } from "@sluice/core";
import { BinaryOperator, FunctionFlag, Op, RegionKind, UnaryOperator, type ModuleFacts, type Operand } from "../ir.ts";
import { isOwnObject } from "../link/field-writes.ts";
import { constantOf, keyOf, plainValue, type LinkedModule } from "../link/program.ts";
import { regionAt } from "../link/regions.ts";

/** What outlasts a call: a variable of the file, or a field of the object that a function runs for. */
export type Kept = { readonly cell: number; readonly field?: never } | { readonly field: string; readonly cell?: never };

/** A region that is entered where something kept is not there yet, and puts it there. */
export interface KeptRegion {
  readonly region: number;
  readonly kept: Kept;
}

const found = new WeakMap<LinkedModule, Map<number, readonly KeptRegion[]>>();

/** The regions of a function in which something is kept that was not there. */
export function keptRegions(module: LinkedModule, fn: number): readonly KeptRegion[] {
  const ofModule = remember(found, module, () => new Map<number, readonly KeptRegion[]>());
  return remember(ofModule, fn, () => findRegions(module, fn));
}

function findRegions(module: LinkedModule, fn: number): readonly KeptRegion[] {
  const { facts } = module;
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const regions = new Map<number, Kept>();
  for (let value = first; value < end; value++) {
    const kept = keptBy(module, value);
    if (kept === undefined) continue;
    for (let region = facts.region[value] ?? 0; region > 0; region = regionAt(facts, region)?.around ?? 0)
      if (isSame(missingIn(module, region), kept)) regions.set(region, kept);
  }
  return [...regions].map(([region, kept]) => ({ region, kept }));
}

function isSame(one: Kept | undefined, other: Kept): boolean {
  return one !== undefined && one.cell === other.cell && one.field === other.field;
}

/** A function that takes away what is kept; `isOwn`: from the object that it runs for. */
export interface Emptying {
  readonly fn: number;
  readonly isOwn: boolean;
}

/** Where a module takes away what is kept, be it from an object that is another one for all that is known: not where it begins, nor where it gives up. */
export function emptiedIn(module: LinkedModule, { cell, field }: Kept): readonly Emptying[] {
  return remember(emptied, module, () => findEmptied(module)).get(cell ?? field) ?? [];
}

const emptied = new WeakMap<LinkedModule, ReadonlyMap<number | string, readonly Emptying[]>>();

/** By variable of the file, or field. */
function findEmptied(module: LinkedModule): ReadonlyMap<number | string, readonly Emptying[]> {
  const { facts, functionOfValue } = module;
  const found = new Map<number | string, Emptying[]>();
  for (let value = 0; value < facts.kind.length; value++) {
    const place = emptiedAt(facts, value);
    const fn = functionOfValue[value] ?? 0;
    if (place === undefined || fn === 0 || isMade(facts, fn) || isGivenUp(module, value)) continue;
    addTo(found, place, { fn, isOwn: facts.kind[value] === Op.Store && isOwnObject(module, facts.x[value] ?? -1) });
  }
  return found;
}

/** Where an operation puts nothing: the variable, or the field of an object. */
function emptiedAt(facts: ModuleFacts, value: number): number | string | undefined {
  const [x, y, z] = [facts.x[value] ?? -1, facts.y[value] ?? -1, facts.z[value] ?? -1];
  if (facts.kind[value] === Op.CellWrite) return isNothing(facts, y) ? x : undefined;
  return facts.kind[value] === Op.Store && isNothing(facts, z) ? keyOf(facts, y) : undefined;
}

function isNothing(facts: ModuleFacts, operand: Operand): boolean {
  const value = plainValue(facts, operand);
  return value < -1 && !constantOf(facts, value);
}

/** What is not there when an object is made, is not taken away. */
function isMade(facts: ModuleFacts, fn: number): boolean {
  return ((facts.functions[fn]?.flags ?? 0) & FunctionFlag.Constructor) !== 0;
}

/** `if (!fits) { db = undefined; throw new Error("…"); }` */
function isGivenUp({ facts, functionOfValue }: LinkedModule, value: number): boolean {
  const region = facts.region[value] ?? 0;
  const end = facts.functions[functionOfValue[value] ?? 0]?.end ?? 0;
  if (region === 0) return false;
  for (let after = value + 1; after < end; after++) if (facts.kind[after] === Op.Throw && facts.region[after] === region) return true;
  return false;
}

/** What of the program's own, or of the object's, an operation keeps a value in. */
function keptBy(module: LinkedModule, value: number): Kept | undefined {
  const { facts } = module;
  if (facts.kind[value] === Op.CellWrite) return cellKept(facts, facts.x[value] ?? -1);
  return facts.kind[value] === Op.Store ? fieldKept(module, facts.x[value] ?? -1, facts.y[value] ?? -1) : undefined;
}

/** What is not there yet where a region is entered. */
function missingIn(module: LinkedModule, region: number): Kept | undefined {
  const at = regionAt(module.facts, region);
  if (!at || (at.kind !== RegionKind.True && at.kind !== RegionKind.False)) return undefined;
  return missingWhere(module, at.condition, at.kind === RegionKind.True);
}

function missingWhere(module: LinkedModule, condition: Operand, isTrue: boolean): Kept | undefined {
  if (condition < 0) return undefined;
  const { facts } = module;
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  switch (facts.kind[condition]) {
    case Op.Unary:
      return z === UnaryOperator.Not ? missingWhere(module, x, !isTrue) : undefined;
    case Op.Binary: {
      const isMissing = (z === BinaryOperator.Equal && isTrue) || (z === BinaryOperator.NotEqual && !isTrue);
      return isMissing && y < -1 && constantOf(facts, y) === null ? missingWhere(module, x, false) : undefined;
    }
    case Op.CellRead:
      return isTrue ? undefined : cellKept(facts, x);
    case Op.Load:
      return isTrue ? undefined : fieldKept(module, x, y);
    default:
      return undefined;
  }
}

function cellKept({ cells }: ModuleFacts, cell: number): Kept | undefined {
  return cells[cell]?.function === 0 ? { cell } : undefined;
}

function fieldKept(module: LinkedModule, object: Operand, key: Operand): Kept | undefined {
  const field = isOwnObject(module, object) ? keyOf(module.facts, key) : undefined;
  return field === undefined ? undefined : { field };
}
