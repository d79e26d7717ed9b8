import { remember } from "@sluice/core";
import { LogicalOperator, Op, UnaryOperator, type Constant, type Operand } from "../../ir.ts";
import { constantOf, keyOf, plainValue, type LinkedModule } from "../../link/program.ts";
import type { SolveState } from "../../solve/state.ts";
import { entriesOf, hasSpread } from "../definitions.ts";
import { comparisonAt, type Comparison } from "../compared-names.ts";
import { outcomesOf } from "../regions.ts";
import { joined } from "../truth.ts";
import { choicesOf } from "./choice-table.ts";
import type { Choice, Chosen } from "./choice.ts";
import { evaluateBriefly } from "./evaluate.ts";
import { textOf } from "./evaluation.ts";

/** Whether a condition is true or false in every run that a choice stands for, as the program's constants say; undefined where they do not. */
export function truthUnder(
  state: SolveState,
  module: LinkedModule,
  condition: Operand,
  choice: Choice,
  depth: number = MAX_DEPTH,
): boolean | undefined {
  const { facts } = module;
  const at = plainValue(facts, condition);
  if (at < -1) return isTruthy(constantOf(facts, at));
  if (at < 0 || depth === 0) return undefined;
  const side = (operand: Operand): boolean | undefined => truthUnder(state, module, operand, choice, depth - 1);
  const [x, y, z] = [facts.x[at] ?? -1, facts.y[at] ?? -1, facts.z[at] ?? -1];
  if (facts.kind[at] === Op.Unary && z === UnaryOperator.Not) return not(side(x));
  if (facts.kind[at] === Op.Logical && z !== LogicalOperator.Nullish) return joined([side(x), side(y)], z === LogicalOperator.Or);
  const compared = comparisonAt(facts, at);
  if (typeof compared?.constant === "string") return ofComparison(state, module, compared, choice);
  const found = evaluateBriefly(state, module, at, [], choice) ?? [];
  if (!found.every((each) => isItself(each, module, at))) return agreed(found.map(truthOf));
  const key = facts.kind[at] === Op.Load ? keyOf(facts, y) : undefined;
  const objects = key === undefined ? [] : (evaluateBriefly(state, module, x, [], choice) ?? []);
  return key !== undefined && objects.length > 0 && objects.every((object) => lacks(object, key)) ? false : undefined;
}

/** Of `tool.name === "remove"`, for one of the tools. */
function ofComparison(state: SolveState, module: LinkedModule, { value, name, isEqual }: Comparison, choice: Choice): boolean | undefined {
  const texts = (evaluateBriefly(state, module, value, [], choice) ?? []).map(textOf);
  return agreed(texts.map((text) => (text === undefined ? undefined : (text === name) === isEqual)));
}

/** Whether nobody gets to a region in a run that a choice stands for: to `case "remove":`, the tool that shows. */
export function isShutUnder(state: SolveState, module: LinkedModule, region: number, choice: Choice): boolean {
  const known = remember(shutUnder, state, () => new Map<string, boolean>());
  return remember(known, `${choice.numberIn(choicesOf(state))}:${module.index}:${region}`, () =>
    outcomesOf(module.facts, region).some(({ condition, isTrue }) => truthUnder(state, module, condition, choice) === !isTrue),
  );
}

/** By choice and region, what was found out: a tool is looked at once for each control. */
const shutUnder = new WeakMap<SolveState, Map<string, boolean>>();

/** Whether each of the calls of a choice is come to in the run that it stands for. */
export function isPossible(state: SolveState, choice: Choice): boolean {
  return [...choice.callers.values()].every(({ module, call }) => !isShutUnder(state, module, module.facts.region[call] ?? 0, choice));
}

/** Whether nothing was found of a value but that it is read there. */
function isItself({ value }: Chosen, module: LinkedModule, at: Operand): boolean {
  return value.kind === "made" && value.module === module && value.operand === at;
}

/** Operators deep that a condition is looked at. */
const MAX_DEPTH = 6;

function isTruthy(constant: Constant | undefined): boolean | undefined {
  return constant === undefined ? undefined : Boolean(constant);
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function agreed([first, ...others]: readonly (boolean | undefined)[]): boolean | undefined {
  return others.every((other) => other === first) ? first : undefined;
}

function truthOf({ value }: Chosen): boolean | undefined {
  switch (value.kind) {
    case "text":
      return value.text !== "";
    case "function":
    case "object":
      return true;
    case "made":
      return isTruthy(constantOf(value.module.facts, value.operand));
    default:
      return undefined;
  }
}

/** Whether a literal has no such key, and nothing that may bring it. */
function lacks({ value }: Chosen, key: string): boolean {
  if (value.kind !== "made" || value.operand < 0 || value.module.facts.kind[value.operand] !== Op.Object) return false;
  const { module, operand } = value;
  return !hasSpread(module, operand) && entriesOf(module, operand).every(([name]) => name !== key);
}
