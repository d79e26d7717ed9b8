import { Op, type Operand } from "../ir.ts";
import { keyOfFunction } from "../link/identity.ts";
import { keyOf, listOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { CallOnWay, SolveState } from "../solve/state.ts";
import { readOperand } from "./options.ts";

/** Whether what is asked for is a field of the own object into which every object of the class is given a function: `if (this.onToolCall)`. */
export function isAlwaysGiven(state: SolveState, module: LinkedModule, condition: Operand): boolean {
  const { facts } = module;
  const field = uncheckedValue(facts, condition);
  if (field < 0 || facts.kind[field] !== Op.Load) return false;
  const fn = module.functionOfValue[field] ?? 0;
  if (!isOwn(module, facts.x[field] ?? -1, MAX_VERSIONS)) return false;
  const maker = facts.classes.find(({ members }) => members.some((member) => member.function === fn))?.constructorFunction ?? -1;
  const written = writesOf(module, keyOf(facts, facts.y[field] ?? -1));
  const [store, ...others] = written;
  if (maker < 0 || store === undefined || others.length > 0 || module.functionOfValue[store] !== maker) return false;
  const made = callGraphView(state).callersOf(module, maker);
  const isGiven = (call: CallOnWay): boolean =>
    isFunction({ ...state, way: new Map(state.way).set(keyOfFunction(module, maker), call) }, module, facts.z[store] ?? -1);
  return (facts.region[store] ?? 0) === 0 && made.length > 0 && made.every(isGiven);
}

/** Where a file writes fields of this name, of whatever object. */
function writesOf({ facts }: LinkedModule, key: string | undefined): readonly number[] {
  const found: number[] = [];
  if (key === undefined) return found;
  for (let value = 0; value < facts.kind.length; value++)
    if (facts.kind[value] === Op.Store && keyOf(facts, facts.y[value] ?? -1) === key) found.push(value);
  return found;
}

/** Versions of the own object that one question goes through. */
const MAX_VERSIONS = 24;

/** Whether an operand is the own object, whatever was done to it on the way here. */
function isOwn(module: LinkedModule, operand: Operand, depth: number): boolean {
  const { facts } = module;
  if (operand < 0 || depth === 0) return false;
  switch (facts.kind[operand]) {
    case Op.This:
      return true;
    case Op.Pi:
    case Op.Typed:
    case Op.Store:
    case Op.Post:
      return isOwn(module, facts.x[operand] ?? -1, depth - 1);
    case Op.Phi: {
      const [first = -1] = listOf(facts, operand);
      return isOwn(module, first, depth - 1);
    }
    default:
      return false;
  }
}

/** Whether a value is surely a function. */
function isFunction(state: SolveState, module: LinkedModule, operand: Operand): boolean {
  const { definitions, isOpen } = readOperand(state, { module }, operand);
  const given = definitions.filter(({ module: owner, operand: found }) => found >= 0 && owner.facts.kind[found] === Op.Function);
  return !isOpen && given.length > 0 && given.length === definitions.length;
}
