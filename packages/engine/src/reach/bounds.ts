import { remember } from "@sluice/core";
import { BinaryOperator, NONE, Op, REGION_WIDTH, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, keyOf, type LinkedModule } from "../link/program.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { readOperand } from "./options.ts";

/** Tells of loops whether anything but their own subject bounds them. */
export interface Bounds {
  /** Whether a count, a time, or a person who is asked in every round bounds a loop. */
  readonly isBounded: (instance: Instance, loop: number) => boolean;
}

/** How many functions deep a bound is looked for. */
const MAX_DEPTH = 3;

/** Finds the bounds of loops of one solved program. */
export function createBounds(state: SolveState): Bounds {
  const known = new Map<string, boolean>();
  return {
    isBounded: (instance, loop) => remember(known, `${instance.id}:${loop}`, () => new Search(state).isBounded(instance, loop, MAX_DEPTH)),
  };
}

class Search {
  readonly #state: SolveState;
  readonly #seen = new Set<Instance>();

  constructor(state: SolveState) {
    this.#state = state;
  }

  /** Whether a region of a function, or what is called there, counts or asks a person. */
  isBounded(instance: Instance, region: number, depth: number): boolean {
    const module = moduleOf(this.#state, instance);
    if (conditionsIn(module, instance, region).some((condition) => this.#counts(instance, module, condition, depth))) return true;
    for (const [call, { targets }] of instance.calls) {
      if (!isInRegion(module.facts, module.facts.region[call] ?? 0, region)) continue;
      if (this.#asksPerson(instance, call)) return true;
      if (depth === 0) continue;
      for (const { instance: target, role } of targets) {
        if (role !== CALLEE || this.#seen.has(target)) continue;
        this.#seen.add(target);
        if (this.isBounded(target, 0, depth - 1)) return true;
      }
    }
    return false;
  }

  #asksPerson(instance: Instance, call: number): boolean {
    return callRowsOf(this.#state, instance, call, "control").some(({ says: { row } }) => row.control === "approval");
  }

  /** Whether a condition compares something that is counted. */
  #counts(instance: Instance, module: LinkedModule, condition: Operand, depth: number): boolean {
    const { facts } = module;
    const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
    if (condition < 0) return false;
    switch (facts.kind[condition]) {
      case Op.Unary:
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
        return this.#counts(instance, module, x, depth);
      case Op.Logical:
        return this.#counts(instance, module, x, depth) || this.#counts(instance, module, y, depth);
      case Op.Binary:
        return isComparison(z) && this.#isCountedPair(module, x, y, z);
      case Op.Call:
      case Op.Load:
        return depth > 0 && this.#givesCount(instance, condition, depth - 1);
      default:
        return false;
    }
  }

  /** Whether a function that is called, or read from, gives back the outcome of such a comparison. */
  #givesCount(instance: Instance, call: number, depth: number): boolean {
    return (instance.calls.get(call)?.targets ?? []).some(({ instance: target }) => {
      const module = moduleOf(this.#state, target);
      const returns = module.entries[target.fn]?.returns ?? [];
      return returns.some((at) => this.#counts(target, module, module.facts.x[at] ?? -1, depth));
    });
  }

  #isCountedPair(module: LinkedModule, x: Operand, y: Operand, operator: number): boolean {
    // Whether there is anything at all is no count: that is how an answer without tool calls is told.
    const isNothing = [x, y].some((side) => [0, 1].includes(Number(constantOf(module.facts, side) ?? NaN)));
    return [x, y].some((side) => this.#isCounted(module, side, operator, isNothing));
  }

  #isCounted(module: LinkedModule, operand: Operand, operator: number, isNothing: boolean): boolean {
    if (operand < 0) return false;
    const { facts } = module;
    const key = facts.kind[operand] === Op.Load ? keyOf(facts, facts.y[operand] ?? -1) : undefined;
    if (key === "length" || key === "size") return !isNothing && isOrder(operator);
    return readOperand(this.#state, { module }, operand).definitions.some((definition) => isCount(definition, operator));
  }
}

function isComparison(operator: number): boolean {
  return isOrder(operator) || operator === BinaryOperator.Equal || operator === BinaryOperator.NotEqual;
}

function isOrder(operator: number): boolean {
  const { Less, LessEqual, Greater, GreaterEqual } = BinaryOperator;
  return ([Less, LessEqual, Greater, GreaterEqual] as number[]).includes(operator);
}

/** Sums, differences and the clock. */
function isCount({ module, operand, rest }: Definition, operator: number): boolean {
  if (operand < 0 || rest !== undefined) return false;
  const { facts } = module;
  const kind = facts.kind[operand];
  if (kind === Op.Binary) return facts.z[operand] === BinaryOperator.Arithmetic;
  if (kind === Op.Concat || kind === Op.Unary) return isOrder(operator);
  const callee = kind === Op.Call ? (facts.x[operand] ?? -1) : -1;
  return callee >= 0 && facts.kind[callee] === Op.Load && keyOf(facts, facts.y[callee] ?? -1) === "now";
}

/** The conditions of a region and of those within it. */
function conditionsIn({ facts, functionOfValue }: LinkedModule, instance: Instance, outer: number): readonly Operand[] {
  const found: Operand[] = [];
  for (let region = Math.max(outer, 1); region * REGION_WIDTH < facts.regions.length; region++) {
    const condition = regionAt(facts, region)?.condition ?? NONE;
    if (condition >= 0 && functionOfValue[condition] === instance.fn && isInRegion(facts, region, outer)) found.push(condition);
  }
  return found;
}
