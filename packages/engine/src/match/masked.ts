import { NONE, Op, PiOutcome, type ModuleFacts, type Operand } from "../ir.ts";
import {
  argumentOf,
  checksOf,
  constantOf,
  isFunctionWithin,
  listOf,
  loadedKey,
  methodOf,
  operandsOf,
  plainValue,
} from "../link/program.ts";
import { isElementKey } from "../solve/paths.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { pairsOf } from "./pairs.ts";

/**
 * Whether a secret goes through a function that writes asterisks or the like, only a part between separators or a group of a pattern is taken of it, it is
 * masked where there is something to mask, or what stands under certain keys is left out: what comes out is mostly what may be seen.
 */
export function isMasked(state: SolveState, trace: readonly Edge[]): boolean {
  const isKept = ([before, after]: readonly [Edge, Edge]): boolean =>
    before.instance === after.instance &&
    (isPartOf(state, before, after) || isOtherwise(state, before, after) || isSifted(state, before, after));
  if (pairsOf(trace).some(isKept)) return true;
  const left = new Set(trace.flatMap(({ via }) => (via.kind === "return" ? [via.exit.instance] : [])));
  return [...left].some((instance) => writesMask(state, instance));
}

/** `token.split(".")[1]`, of a token in parts, `address.match(PATTERN)[1]`; the second word of a header, and one of several keys, is the secret itself. */
function isPartOf(state: SolveState, before: Edge, { instance, place }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  const isRead = facts.kind[place] === Op.Load && facts.x[place] === before.place && isElementKey(loadedKey(facts, place) ?? "");
  if (!isRead) return false;
  const parts = plainValue(facts, before.place);
  const method = methodOf(facts, parts);
  if (method === "match") return loadedKey(facts, place) !== "0";
  return method === "split" && constantOf(facts, argumentOf(facts, parts, 0) ?? NONE) === ".";
}

/** `key === "token" ? "***" : value`, `key ? text.replace(key, "[REDACTED]") : text`: the text as it is where there is nothing to hide. */
function isOtherwise(state: SolveState, before: Edge, { instance, place }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  if (facts.kind[place] !== Op.Phi) return false;
  return [...listOf(facts, place)].some(
    (other) =>
      [other, ...partsOf(facts, other)].some((part) => isMask(constantOf(facts, part), false)) ||
      isCleared(state, before, other) ||
      isStoredMask(facts, other),
  );
}

/** What a text is put together of: `${key.slice(0, 4)}...`. */
function partsOf(facts: ModuleFacts, text: Operand): readonly Operand[] {
  return text >= 0 && facts.kind[text] === Op.Concat ? [...listOf(facts, text)] : [];
}

/** Whether a call makes something of the same value that is no secret any more, or writes a mask over one. */
function isCleared(state: SolveState, before: Edge, other: Operand): boolean {
  const { facts } = moduleOf(state, before.instance);
  if (other < 0 || facts.kind[other] !== Op.Call) return false;
  if (methodOf(facts, other)?.startsWith("replace") && operandsOf(facts, other).some((each) => isMask(constantOf(facts, each), false)))
    return true;
  if ((before.instance.calls.get(other)?.targets ?? []).some(({ instance }) => writesMask(state, instance))) return true;
  const value = plainValue(facts, before.place);
  const isOfValue = [facts.y[other] ?? NONE, ...operandsOf(facts, other)].some((operand) => plainValue(facts, operand) === value);
  return (
    isOfValue && edgesAt(before.instance, other).every(({ fact }) => fact.atom !== before.fact.atom || fact.cleared !== before.fact.cleared)
  );
}

/** Joins of branches and loops in each other. */
const MAX_JOINS = 3;

/** Whether under some keys a mask was put in place of what was there: `for (const key of Object.keys(o)) if (SECRET.test(key)) o[key] = "***"`. */
function isStoredMask(facts: ModuleFacts, object: Operand, depth: number = MAX_JOINS): boolean {
  const value = plainValue(facts, object);
  if (value < 0) return false;
  if (facts.kind[value] === Op.Phi) return depth > 0 && [...listOf(facts, value)].some((each) => isStoredMask(facts, each, depth - 1));
  return (
    facts.kind[value] === Op.Store && isTested(facts, facts.y[value] ?? NONE) && isMask(constantOf(facts, facts.z[value] ?? NONE), false)
  );
}

/** Whether a test of its key decides whether something is handed on: `if (!SECRET.test(key)) copy[key] = value`, `JSON.stringify(options, replacer)`. */
function isSifted(state: SolveState, before: Edge, { instance, place }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  if (facts.kind[place] === Op.Store) return isTested(facts, facts.y[place] ?? NONE);
  if (facts.kind[place] !== Op.Call) return false;
  const callback = argumentOf(facts, place, 0) ?? NONE;
  if (methodOf(facts, place) === "filter" && plainValue(facts, facts.y[place] ?? NONE) === plainValue(facts, before.place))
    return callback >= 0 && facts.kind[callback] === Op.Function && asksForKey(facts, facts.x[callback] ?? NONE);
  return isJson(facts, facts.y[place] ?? NONE) && methodOf(facts, place) === "stringify" && (argumentOf(facts, place, 1) ?? NONE) >= 0;
}

/** Whether a condition on a key that is no constant holds there. */
function isTested(facts: ModuleFacts, key: Operand): boolean {
  return checksOf(facts, key).some((check) => facts.z[check] === PiOutcome.True || facts.z[check] === PiOutcome.False);
}

function isJson(facts: ModuleFacts, value: Operand): boolean {
  return value >= 0 && facts.kind[value] === Op.Global && constantOf(facts, facts.x[value] ?? NONE) === "JSON";
}

/** Whether a callback goes by the first of a pair, its key: `([key]) => !HIDDEN.includes(key)`. */
function asksForKey(facts: ModuleFacts, fn: number): boolean {
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const isKey = (value: Operand): boolean => {
    const whole = value >= 0 && loadedKey(facts, value) === "0" ? plainValue(facts, facts.x[value] ?? NONE) : NONE;
    return whole >= 0 && facts.kind[whole] === Op.Param;
  };
  for (let value = first; value < end; value++)
    if (facts.kind[value] === Op.Return && involves(facts, facts.x[value] ?? NONE, isKey)) return true;
  return false;
}

/** Operators and calls that a condition is put together of. */
const MAX_DEPTH = 6;

/** Whether a condition asks for such a value, or for what a call makes of it. */
function involves(facts: ModuleFacts, condition: Operand, isWanted: (value: Operand) => boolean, depth: number = MAX_DEPTH): boolean {
  const value = plainValue(facts, condition);
  if (value < 0 || depth === 0) return false;
  if (isWanted(value)) return true;
  const below = (operand: Operand): boolean => involves(facts, operand, isWanted, depth - 1);
  switch (facts.kind[value]) {
    case Op.Call:
      return [facts.y[value] ?? NONE, ...operandsOf(facts, value)].some(below);
    case Op.Unary:
      return below(facts.x[value] ?? NONE);
    case Op.Binary:
    case Op.Logical:
      return [facts.x[value] ?? NONE, facts.y[value] ?? NONE].some(below);
    case Op.Phi:
      return [...listOf(facts, value)].some(below);
    default:
      return false;
  }
}

/** Whether a function, or one that is written within it, writes a mask. */
function writesMask(state: SolveState, instance: Instance): boolean {
  const { facts } = moduleOf(state, instance);
  return facts.functions.some((_, fn) => isFunctionWithin(facts, fn, instance.fn) && writesMaskItself(facts, fn));
}

function writesMaskItself(facts: ModuleFacts, at: number): boolean {
  const fn = facts.functions[at];
  for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
    const operands = [facts.x[value] ?? NONE, facts.y[value] ?? NONE, ...listOf(facts, value)];
    if (facts.kind[value] === Op.Store) operands.push(facts.z[value] ?? NONE);
    const isRepeated = methodOf(facts, value) === "repeat";
    if (operands.some((operand) => isMask(constantOf(facts, operand), isRepeated))) return true;
  }
  return false;
}

/** `***`, `"*".repeat(8)`, `[REDACTED]`, `<hidden>`, and the dots between the few first letters and the last ones. */
function isMask(text: unknown, isRepeated: boolean): boolean {
  return typeof text === "string" && (isRepeated ? /^[*•x]$/iu : /\*{3}|•{3}|^(?:\.{3}|…)$|[[<](?:redacted|hidden|masked)\b/iu).test(text);
}
