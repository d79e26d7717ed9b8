import { BinaryOperator, Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, listOf, plainValue, type LinkedModule } from "../link/program.ts";
import type { SolveState } from "../solve/state.ts";
import { readOperand } from "./options.ts";

/** Whether a condition compares what goes up or down by a fixed step from one round to the next: `round >= 10`. It tells nothing of what is done in a round. */
export function isOfCounter(state: SolveState, module: LinkedModule, condition: Operand): boolean {
  const { facts } = module;
  const at = plainValue(facts, condition);
  if (at < 0) return false;
  if (facts.kind[at] === Op.Unary) return isOfCounter(state, module, facts.x[at] ?? -1);
  if (facts.kind[at] !== Op.Binary || facts.z[at] === BinaryOperator.Arithmetic) return false;
  return [facts.x[at] ?? -1, facts.y[at] ?? -1].some((side) => isCounter(state, module, side));
}

/** Whether one of the values of an operand is made of the value before it. */
function isCounter(state: SolveState, module: LinkedModule, operand: Operand): boolean {
  return valuesOf(state, module, operand).some((value) => {
    const before = stepFrom(value);
    return before !== undefined && valuesOf(state, value.module, before).some((each) => isSame(each, value));
  });
}

function valuesOf(state: SolveState, module: LinkedModule, operand: Operand): readonly Definition[] {
  return operand < 0 ? [] : readOperand(state, { module }, operand).definitions;
}

/** What a constant is added to, or taken from. */
function stepFrom({ module: { facts }, operand, rest }: Definition): Operand | undefined {
  if (operand < 0 || rest !== undefined) return undefined;
  const isSum = facts.kind[operand] === Op.Concat;
  if (!isSum && (facts.kind[operand] !== Op.Binary || facts.z[operand] !== BinaryOperator.Arithmetic)) return undefined;
  const sides = isSum ? [...listOf(facts, operand)] : [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
  const [before, ...others] = sides.filter((side) => side >= 0);
  return others.length === 0 && sides.some((side) => typeof constantOf(facts, side) === "number") ? before : undefined;
}

function isSame(one: Definition, other: Definition): boolean {
  return one.module === other.module && one.operand === other.operand;
}
