import { remember } from "@sluice/core";
import { BinaryOperator, Op, RegionKind, UnaryOperator, type ModuleFacts, type Operand } from "../ir.ts";
import { constantOf, keyOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { isReceiver } from "../link/template-methods.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callsOf } from "./calls.ts";
import { isChosenByModel } from "./choosers.ts";

/**
 * Whether a call sets the program up, whoever comes by first: `if (!db) { db = open(); migrate(db); }`. That is no effect of the tool that happens to need it,
 * unless something is done there with what that tool is told.
 */
export function isSetUp(state: SolveState, instance: Instance, call: number): boolean {
  const module = moduleOf(state, instance);
  const region = module.facts.region[call] ?? 0;
  if (region === 0) return false;
  return regionsOfSetUp(module, instance.fn).some((each) => isInRegion(module.facts, region, each) && !isTold(state, instance, each));
}

const told = new WeakMap<Instance, Map<number, boolean>>();

/** Whether a call in a region is given something that a language model chose. */
function isTold(state: SolveState, instance: Instance, region: number): boolean {
  const known = remember(told, instance, () => new Map<number, boolean>());
  return remember(known, region, () => {
    const { facts } = moduleOf(state, instance);
    const isInside = (call: number): boolean => isInRegion(facts, facts.region[call] ?? 0, region);
    return callsOf(state, instance).some(
      (call) =>
        isInside(call) && operandsOf(facts, call).some((operand) => operand >= 0 && edgesAt(instance, operand).some(isChosenByModel)),
    );
  });
}

const setUps = new WeakMap<LinkedModule, Map<number, readonly number[]>>();

/** The regions of a function that are run once: they are entered where something kept is not there yet, and put it there. */
function regionsOfSetUp(module: LinkedModule, fn: number): readonly number[] {
  const ofModule = remember(setUps, module, () => new Map<number, readonly number[]>());
  return remember(ofModule, fn, () => findRegions(module, fn));
}

function findRegions(module: LinkedModule, fn: number): readonly number[] {
  const { facts } = module;
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const found = new Set<number>();
  for (let value = first; value < end; value++) {
    const kept = keptBy(module, value);
    if (kept === undefined) continue;
    for (let region = facts.region[value] ?? 0; region > 0; region = regionAt(facts, region)?.around ?? 0)
      if (missingIn(module, region) === kept) found.add(region);
  }
  return [...found];
}

/** What of the program's own, or of the object's, an operation keeps a value in. */
function keptBy(module: LinkedModule, value: number): string | undefined {
  const { facts } = module;
  if (facts.kind[value] === Op.CellWrite) return cellKept(facts, facts.x[value] ?? -1);
  return facts.kind[value] === Op.Store ? fieldKept(module, facts.x[value] ?? -1, facts.y[value] ?? -1) : undefined;
}

/** What is not there yet where a region is entered. */
function missingIn(module: LinkedModule, region: number): string | undefined {
  const at = regionAt(module.facts, region);
  if (!at || (at.kind !== RegionKind.True && at.kind !== RegionKind.False)) return undefined;
  return missingWhere(module, at.condition, at.kind === RegionKind.True);
}

function missingWhere(module: LinkedModule, condition: Operand, isTrue: boolean): string | undefined {
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

/** A variable of the file outlasts every call. */
function cellKept({ cells }: ModuleFacts, cell: number): string | undefined {
  return cells[cell]?.function === 0 ? String(cell) : undefined;
}

function fieldKept(module: LinkedModule, object: Operand, key: Operand): string | undefined {
  return isReceiver(module, object) ? keyOf(module.facts, key) : undefined;
}
