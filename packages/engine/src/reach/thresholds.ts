import { BinaryOperator, LogicalOperator, Op, UnaryOperator, type ModuleFacts, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { argumentOf, constantOf, keyOf, methodOf, uncheckedValue } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { calleesOf } from "./calls.ts";
import { isChosenByModel } from "./choosers.ts";

/**
 * Whether a condition compares the rank of a record with the least that is written: `LEVELS[level] >= LEVELS[this.level]`. Which of them a program writes is
 * a setting, and the same for every call; what a tool is given differs from call to call.
 */
export function isThreshold(state: SolveState, instance: Instance, condition: Operand, depth: number = MAX_DEPTH): boolean {
  const { facts } = moduleOf(state, instance);
  return isMadeOf(facts, condition, depth, (operand, left) => {
    if (facts.kind[operand] === Op.Call) return tellsThreshold(state, instance, operand, left - 1);
    if (facts.kind[operand] !== Op.Binary || !ORDERING.has(facts.z[operand] ?? -1)) return false;
    const sides = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
    return sides.every((side) => isRank(state, instance, side)) && sides.some((side) => isSetting(state, instance, side));
  });
}

/** Whether a condition is a setting of the program's own that is on or off for every call: `!this.silent`, `process.env.TRACE === "1"`. */
export function isSwitch(state: SolveState, instance: Instance, condition: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  const isKept = (operand: Operand): boolean => {
    const [x, y] = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
    if (facts.kind[operand] === Op.CellRead) return facts.cells[x]?.function === 0;
    return facts.kind[operand] === Op.Load && (isOfEnvironment(facts, operand) || (y < -1 && isSetting(state, instance, x)));
  };
  return isMadeOf(facts, condition, MAX_DEPTH, (operand) => {
    if (facts.kind[operand] !== Op.Binary || !EQUALITY.has(facts.z[operand] ?? -1)) return isKept(operand);
    const sides = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
    return sides.some((side) => side < -1) && sides.some((side) => side >= 0 && isKept(uncheckedValue(facts, side)));
  });
}

/** Whether all conditions that a condition is put together of, constants aside, are such as asked for; these are told how much deeper they may look. */
function isMadeOf(facts: ModuleFacts, condition: Operand, depth: number, isSuch: (operand: Operand, depth: number) => boolean): boolean {
  if (condition < 0 || depth === 0) return false;
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  const again = (operand: Operand): boolean => isMadeOf(facts, operand, depth - 1, isSuch);
  switch (facts.kind[condition]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return again(x);
    case Op.Unary:
      return z === UnaryOperator.Not && again(x);
    case Op.Logical:
      return again(x) && (y < -1 || again(y));
    default:
      return isSuch(condition, depth);
  }
}

const EQUALITY: ReadonlySet<number> = new Set([BinaryOperator.Equal, BinaryOperator.NotEqual]);

function isOfEnvironment(facts: ModuleFacts, operand: Operand): boolean {
  let at = operand;
  while (at >= 0 && facts.kind[at] === Op.Load) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Global && constantOf(facts, facts.x[at] ?? -1) === "process";
}

/** How many functions and operators deep a condition is looked at. */
const MAX_DEPTH = 6;

const ORDERING: ReadonlySet<number> = new Set([
  BinaryOperator.Less,
  BinaryOperator.LessEqual,
  BinaryOperator.Greater,
  BinaryOperator.GreaterEqual,
]);

/** `shouldLog(level)`: whether all that the functions of a call give back is such a condition. */
function tellsThreshold(state: SolveState, instance: Instance, call: number, depth: number): boolean {
  const callees = calleesOf(instance, call);
  return (
    callees.length > 0 &&
    callees.every((callee) => {
      const returned = moduleOf(state, callee).entries[callee.fn]?.returns ?? [];
      const { facts } = moduleOf(state, callee);
      return returned.length > 0 && returned.every((at) => isThreshold(state, callee, facts.x[at] ?? -1, depth));
    })
  );
}

/** Whether a value is one that is kept or looked up: neither a number of the code's own, nor counted or worked out here, nor what a tool is given. */
function isRank(state: SolveState, instance: Instance, operand: Operand): boolean {
  if (operand < 0 || isGivenToTool(state, instance, operand)) return false;
  const { facts } = moduleOf(state, instance);
  switch (facts.kind[operand]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return isRank(state, instance, facts.x[operand] ?? -1);
    case Op.Load:
      return !COUNTS.has(keyOf(facts, facts.y[operand] ?? -1) ?? "");
    case Op.Param:
    case Op.CellRead:
    case Op.Import:
      return true;
    case Op.Logical:
      return facts.z[operand] !== LogicalOperator.And && isRank(state, instance, facts.x[operand] ?? -1);
    case Op.Call:
      return methodOf(facts, operand) === "indexOf";
    default:
      return false;
  }
}

const COUNTS: ReadonlySet<string> = new Set(["length", "size"]);

/**
 * Whether a value, or the key by which it is looked up, is of what a tool's call was given: what a language model chose, or, as numbers are nothing harmful,
 * what comes from a parameter that no call of the program's own gives.
 */
function isGivenToTool(state: SolveState, instance: Instance, operand: Operand): boolean {
  if (operand < 0) return false;
  const module = moduleOf(state, instance);
  if (edgesAt(instance, operand).some(isChosenByModel)) return true;
  if (isSetting(state, instance, operand)) return false;
  const { kind, x, y } = module.facts;
  if (kind[operand] === Op.Load) return [x, y].some((column) => isGivenToTool(state, instance, column[operand] ?? -1));
  return definitionsOf(state.program, module, operand, callGraphView(state)).some((from) => isOfParameter(from.module.facts, from.operand));
}

function isOfParameter(facts: ModuleFacts, operand: Operand): boolean {
  let at = operand;
  while (at >= 0 && PASSING_ON.has(facts.kind[at] ?? -1)) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Param;
}

/** What has in `x` the value that it is, or is a part of. */
const PASSING_ON: ReadonlySet<number> = new Set([Op.Load, Op.Pi, Op.Post, Op.Typed, Op.Await, Op.Element, Op.Rest]);

/** Whether a value was there before the call: a field of `this`, or what a variable outside the function holds, or a field of that. */
export function isSetting(state: SolveState, instance: Instance, operand: Operand): boolean {
  if (operand < 0) return false;
  const { facts } = moduleOf(state, instance);
  const [x, y] = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
  switch (facts.kind[operand]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return isSetting(state, instance, x);
    case Op.Load:
      return isSetting(state, instance, x) && (y < -1 || isSetting(state, instance, y));
    case Op.Logical:
      return isSetting(state, instance, x);
    case Op.Call:
      // `LEVELS.indexOf(this.least)`
      return isSetting(state, instance, argumentOf(facts, operand, 0) ?? -1);
    case Op.This:
    case Op.CellRead:
    case Op.Import:
      return true;
    default:
      return false;
  }
}
