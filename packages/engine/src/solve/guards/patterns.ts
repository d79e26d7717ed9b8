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
  const shapes = definitions.map(({ module, operand: found }) => {
    const pattern = patternOf(module, found);
    return pattern && shape(pattern, outcome);
  });
  if (shapes.length === 0) return NONE;
  const { kinds } = reader.state;
  const clears = shapes.map((each) => clearedByShape(kinds, kinds.names, each)).reduce((all, mask) => all & mask);
  const refused = QUOTING.filter((character) => shapes.every((each) => each && !each.characters.has(character.charCodeAt(0))));
  const reason = outcome ? "does not look at the whole text" : DENY_LIST;
  return { ...NONE, clears, refused, reason: clears === 0 ? reason : undefined };
}

/** Characters that end a quoted text, or may make what follows them end it. */
const QUOTING: readonly string[] = ["'", '"', "`", "\\"];

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
