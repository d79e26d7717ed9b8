import { Op } from "../../ir.ts";
import { forEachArgument, keyOf, listOf } from "../../link/program.ts";
import { INPUT_SIZE } from "../input-size.ts";
import { COUNTS } from "../paths.ts";
import type { GuardEffect } from "../state.ts";
import { moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { isSubject, strip } from "./subject.ts";

/** `smaller` is no larger than something: if it is the length of the subject, or what a function counts of it, the subject's length is bounded. */
export function readSize(reader: Reader, question: Question, smaller: number): GuardEffect {
  const bit = reader.state.kinds.bitOf(INPUT_SIZE);
  return bit !== 0 && isMeasure(reader, question, smaller) ? { ...NONE, clears: bit } : NONE;
}

/** `x.length`, `countTokens(x)`, `encode(x).length`, `Buffer.byteLength(x)`. */
function isMeasure(reader: Reader, question: Question, operand: number): boolean {
  const { facts } = moduleIn(reader, question);
  const at = strip(reader, question, operand);
  if (at < 0) return false;
  if (facts.kind[at] === Op.Call) return isMade(reader, question, at, MAX_MADE);
  return (
    facts.kind[at] === Op.Load && COUNTS.has(keyOf(facts, facts.y[at] ?? -1) ?? "") && isMade(reader, question, facts.x[at] ?? -1, MAX_MADE)
  );
}

/** How many calls may lie between the subject and what is measured. */
const MAX_MADE = 3;

/** Whether a value is the subject, a part of it such as the text of a message, or made of it by calls or as a text. */
function isMade(reader: Reader, question: Question, operand: number, depth: number): boolean {
  const { facts } = moduleIn(reader, question);
  const at = strip(reader, question, operand);
  if (at < 0) return false;
  if (isSubject(reader, question, at)) return true;
  if (depth === 0) return false;
  const isOne = (part: number): boolean => isMade(reader, question, part, depth - 1);
  if (facts.kind[at] === Op.Load) return isOne(facts.x[at] ?? -1);
  if (facts.kind[at] === Op.Concat) return [...listOf(facts, at)].some(isOne);
  if (facts.kind[at] !== Op.Call) return false;
  let found = isOne(facts.y[at] ?? -1);
  forEachArgument(facts, at, (argument) => {
    found ||= isOne(argument);
  });
  return found;
}
