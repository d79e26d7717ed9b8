import { remember } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { loadedKey, plainValue } from "../link/program.ts";
import { isPath } from "../solve/positions.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import { keyOfPlaceIn, type Instance } from "../solve/tracking.ts";
import type { Choice } from "./choices/choice.ts";
import { truthUnder } from "./choices/truth-under.ts";
import { CHOOSERS, isChosenByModel } from "./choosers.ts";
import { isOfCounter } from "./counters.ts";
import type { Outcome } from "./regions.ts";
import { isEquality } from "./setting-tests.ts";

/**
 * Whether a condition may rightly decide that no person is asked: a limit, such as an amount, or what the program says of a tool. What a language model chose
 * may not, nor may a test for equality, which is about such a choice, nor how often it was at it.
 */
export function isLimit(state: SolveState, instance: Instance, condition: Operand): boolean {
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (condition >= 0 && facts.kind[condition] === Op.Logical)
    return [facts.x[condition] ?? -1, facts.y[condition] ?? -1].every((side) => isLimit(state, instance, side));
  return !isEquality(facts, condition) && !isGivenByModel(state, instance, condition) && !isOfCounter(state, module, condition);
}

/** The same for one of the tools that generic code runs: not where what the program says of that one has it done unasked, `dangerous: false`. */
export function isLimitFor(state: SolveState, instance: Instance, { condition, isTrue }: Outcome, tool: Choice): boolean {
  return isLimit(state, instance, condition) && truthUnder(state, moduleOf(state, instance), condition, tool) !== isTrue;
}

/** Fields, and negations, that are looked through. */
const MAX_STEPS = 8;

/** Whether a language model wrote a value as it is, or the object that it is read from: `args.confirmed`, `!confirmed`. */
function isGivenByModel(state: SolveState, instance: Instance, operand: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  const fields: string[] = [];
  let at = plainValue(facts, operand);
  for (let step = 0; at >= 0 && step < MAX_STEPS; step++) {
    const held = [...edgesAt(instance, at)].filter(isChosenByModel);
    if (held.some(({ fact: { path } }) => isPath(path, fields.slice(0, path.length)))) return true;
    // A schema leaves nothing of a choice between yes and no but the choice.
    if (placesOf(state).has(keyOfPlaceIn(instance, at))) return true;
    const key = loadedKey(facts, at);
    if (key !== undefined) fields.unshift(key);
    else if (facts.kind[at] !== Op.Unary) return false;
    at = plainValue(facts, facts.x[at] ?? -1);
  }
  return false;
}

const places = new WeakMap<SolveState, ReadonlySet<string>>();

/** Where libraries hand over what language models chose. */
function placesOf(state: SolveState): ReadonlySet<string> {
  return remember(places, state, () => {
    const sites = state.sources.filter(({ row }) => CHOOSERS.includes(row.kind));
    return new Set(sites.map(({ instance, place }) => keyOfPlaceIn(instance, place)));
  });
}
