import { Op } from "../../ir.ts";
import { argumentOf, constantOf, type LinkedModule } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import type { GuardEffect } from "../state.ts";
import { definitionsOf } from "../../link/definitions.ts";
import { shapeOfMatch, shapeOfMiss, type TextShape } from "../../resolve/pattern.ts";
import { DENY_LIST, moduleIn, NONE, type Question, type Reader } from "./reader.ts";

/** Whether the subject, a text, matches the pattern that an operand is: what is left of harm in a text that does, or in one that does not. */
export function readPattern(reader: Reader, question: Question, operand: number, outcome: boolean): GuardEffect {
  const definitions = definitionsOf(reader.state.program, moduleIn(reader, question), operand, reader.graph);
  const masks = definitions.map(({ module, operand: found }) => {
    const pattern = patternOf(module, found);
    return pattern ? clearedByShape(reader.state.kinds, reader.state.kinds.names, shape(pattern, outcome)) : 0;
  });
  if (masks.length === 0) return NONE;
  const clears = masks.reduce((all, mask) => all & mask);
  return clears === 0 ? { ...NONE, reason: outcome ? "does not look at the whole text" : DENY_LIST } : { ...NONE, clears };
}

/** The pattern that an operand is: a literal or `new RegExp("...")`. */
export function patternOf(module: LinkedModule, operand: number): { readonly source: string; readonly flags: string } | undefined {
  const { facts } = module;
  if (operand < 0) return undefined;
  if (facts.kind[operand] === Op.RegExp)
    return { source: String(constantOf(facts, facts.x[operand] ?? -1)), flags: String(constantOf(facts, facts.y[operand] ?? -1) ?? "") };
  if (facts.kind[operand] !== Op.Call) return undefined;
  const source = constantOf(facts, argumentOf(facts, operand, 0) ?? -1);
  return typeof source === "string" ? { source, flags: String(constantOf(facts, argumentOf(facts, operand, 1) ?? -1) ?? "") } : undefined;
}

function shape(pattern: { readonly source: string; readonly flags: string }, outcome: boolean): TextShape | undefined {
  return outcome ? shapeOfMatch(pattern.source, pattern.flags) : shapeOfMiss(pattern.source, pattern.flags);
}
