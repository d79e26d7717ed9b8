import { Entry, Op, type ModuleFacts, type Operand } from "../ir.ts";
import { listOf } from "./program.ts";

/** The values that an object literal or an array literal is written with, what it spreads included: all that can be read of it. None of other values. */
export function valuesIn(facts: ModuleFacts, literal: Operand): readonly Operand[] {
  if (literal < 0) return [];
  const list = [...listOf(facts, literal)];
  if (facts.kind[literal] === Op.Object) return list.filter((_, at) => at % 3 === 2 && list[at - 2] !== Entry.Setter);
  return facts.kind[literal] === Op.Array ? list.filter((_, at) => at % 2 === 0) : [];
}

/** The values that an object literal or an array literal spreads. */
export function spreadIn(facts: ModuleFacts, literal: Operand): readonly Operand[] {
  if (literal < 0) return [];
  const list = [...listOf(facts, literal)];
  if (facts.kind[literal] === Op.Object) return list.filter((_, at) => at % 3 === 2 && list[at - 2] === Entry.Spread);
  return facts.kind[literal] === Op.Array ? list.filter((_, at) => at % 2 === 0 && list[at + 1] === 1) : [];
}

/** The parts of a text that is put together, or of a list of its lines. */
export function partsOfText(facts: ModuleFacts, text: Operand): readonly Operand[] {
  return facts.kind[text] === Op.Array ? valuesIn(facts, text) : [...listOf(facts, text)];
}
