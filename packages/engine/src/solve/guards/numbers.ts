import { Op, UnaryOperator } from "../../ir.ts";
import { argumentOf, constantOf, keyOf, methodOf } from "../../link/program.ts";
import { clearedByShape } from "../clearance.ts";
import type { GuardEffect } from "../state.ts";
import { shapeOfMatch } from "../../resolve/pattern.ts";
import { moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { beforeRespelling, isSubject, strip } from "./subject.ts";

/**
 * Text that `Number` takes for a number (ECMA-262, 7.1.4.1), and how `String` writes what is none. Blanks around it and a plus do no harm where digits
 * do none.
 */
const NUMERIC = shapeOfMatch("^-?[.0-9A-Fa-fINXOBnityxob]+(?:-[0-9]+)?$", "");
/** Tests of numbers, by the outcome that tells of one. */
const TESTS: ReadonlyMap<string, boolean> = new Map([
  ["isNaN", false],
  ["isFinite", true],
  ["isInteger", true],
  ["isSafeInteger", true],
]);

/** `!Number.isNaN(Number(x))`, `isFinite(x)`: the text is a number as a whole. What `parseInt` gives tells of its beginning only. */
export function readNumberTest(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const name = numberFunction(reader, question, call);
  const isOfNumber = methodOf(facts, call) !== undefined;
  if (name === undefined || TESTS.get(name) !== outcome) return NONE;
  const operand = argumentOf(facts, call, 0) ?? -1;
  // Those of `Number` say yes to numbers alone.
  if (isOfNumber && outcome && isSubject(reader, question, operand)) return reader.everything;
  // The global functions make a number of what they are given; those of `Number` say of any text that it is none.
  const isText = !isOfNumber && isSubject(reader, question, operand);
  return isText || isNumberOf(reader, question, operand) ? numeric(reader) : NONE;
}

/** `String(parseInt(x, 10))`, which the subject was found to equal. */
export function readSameNumber(reader: Reader, question: Question, other: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const made = strip(reader, question, beforeRespelling(reader, question, strip(reader, question, other)));
  if (isNumberOf(reader, question, made)) return numeric(reader);
  const isParsed = made >= 0 && facts.kind[made] === Op.Call && /^parse(?:Int|Float)$/u.test(numberFunction(reader, question, made) ?? "");
  return isParsed ? numeric(reader) : NONE;
}

function numeric({ state }: Reader): GuardEffect {
  return { ...NONE, clears: clearedByShape(state.kinds, state.kinds.names, NUMERIC) };
}

/** Whether a value is `Number(x)` or `+x`. */
function isNumberOf(reader: Reader, question: Question, value: number): boolean {
  const { facts } = moduleIn(reader, question);
  const made = strip(reader, question, value);
  if (made < 0) return false;
  if (facts.kind[made] === Op.Unary) return facts.z[made] === UnaryOperator.Arithmetic && isSubject(reader, question, facts.x[made] ?? -1);
  const isNumber = facts.kind[made] === Op.Call && numberFunction(reader, question, made) === "Number";
  return isNumber && isSubject(reader, question, argumentOf(facts, made, 0) ?? -1);
}

/** `isNaN` of `isNaN(x)` and of `Number.isNaN(x)`. */
function numberFunction(reader: Reader, question: Question, call: number): string | undefined {
  const { facts } = moduleIn(reader, question);
  const callee = facts.x[call] ?? -1;
  if (callee < 0) return undefined;
  const isMember = facts.kind[callee] === Op.Load;
  const root = isMember ? (facts.x[callee] ?? -1) : callee;
  const name = root >= 0 && facts.kind[root] === Op.Global ? constantOf(facts, facts.x[root] ?? -1) : undefined;
  if (isMember) return name === "Number" ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
  return typeof name === "string" ? name : undefined;
}
