import { Op, type Operand } from "../ir.ts";
import { isOwnObject } from "../link/field-writes.ts";
import { keyOfFunction } from "../link/identity.ts";
import { keyOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { CallOnWay, SolveState } from "../solve/state.ts";
import { readOperand } from "./options.ts";

/** Whether what is asked for is a field of the own object into which every object of the class is given a function: `if (this.onToolCall)`. */
export function isGivenToAll(state: SolveState, module: LinkedModule, condition: Operand): boolean {
  const { facts } = module;
  const field = uncheckedValue(facts, condition);
  if (field < 0 || facts.kind[field] !== Op.Load) return false;
  const fn = module.functionOfValue[field] ?? 0;
  if (!isOwnObject(module, facts.x[field] ?? -1)) return false;
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

/** Whether a value is surely a function. */
export function isFunction(state: SolveState, module: LinkedModule, operand: Operand): boolean {
  const { definitions, isOpen } = readOperand(state, { module }, operand);
  const given = definitions.filter(({ module: owner, operand: found }) => found >= 0 && owner.facts.kind[found] === Op.Function);
  return !isOpen && given.length > 0 && given.length === definitions.length;
}
