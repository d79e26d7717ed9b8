import { BinaryOperator, Op, UnaryOperator } from "../../ir.ts";
import { argumentOf, constantOf, keyOf, loadedKey, methodOf } from "../../link/program.ts";
import { type GuardEffect } from "../state.ts";
import { stepEdge } from "../../resolve/automaton.ts";
import { readStartsWith, withoutLeadingDash } from "./containment.ts";
import { isLength, readAllFound, readElements, readEmpty } from "./lists.ts";
import { readCallback, readMembership } from "./membership.ts";
import { readSameNumber } from "./numbers.ts";
import { readPattern } from "./patterns.ts";
import { both, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { readContained } from "./roots.ts";
import { readSize } from "./sizes.ts";
import { calledStates, hasSubject, isForeign, isSubject, strip } from "./subject.ts";

/** `x === y`, `key in table`, `x > y`: a comparison that turned out as `outcome`. */
export function readBinary(reader: Reader, question: Question, condition: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const x = facts.x[condition] ?? -1;
  const y = facts.y[condition] ?? -1;
  switch (facts.z[condition]) {
    case BinaryOperator.Equal:
      return both(readEqual(reader, question, x, y, outcome), readEqual(reader, question, y, x, outcome));
    case BinaryOperator.NotEqual:
      return both(readEqual(reader, question, x, y, !outcome), readEqual(reader, question, y, x, !outcome));
    case BinaryOperator.In:
      return outcome && isSubject(reader, question, x) ? reader.everything : NONE;
    case BinaryOperator.Greater:
      return readGreater(reader, question, x, y, outcome);
    case BinaryOperator.Less:
      return readGreater(reader, question, y, x, outcome);
    case BinaryOperator.GreaterEqual:
      return readGreater(reader, question, y, x, !outcome);
    case BinaryOperator.LessEqual:
      return readGreater(reader, question, x, y, !outcome);
    default:
      return NONE;
  }
}

/** `x > y` turned out as `outcome`; that it did not is `y >= x`. */
function readGreater(reader: Reader, question: Question, x: number, y: number, outcome: boolean): GuardEffect {
  const [position, bound] = outcome ? [x, y] : [y, x];
  const found = isAtLeast(reader, question, bound, outcome ? -1 : 0) ? readFound(reader, question, position) : NONE;
  return both(readSize(reader, question, bound), both(found, readEmpty(reader, question, bound, position, outcome ? 1 : 0)));
}

/** `x === y` turned out as `outcome`. */
export function readEqual(reader: Reader, question: Question, x: number, y: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const constant = constantOf(facts, y);
  if (isSubject(reader, question, x)) {
    if (outcome) return readSame(reader, question, y);
    return constant === ".." ? { ...NONE, refused: [constant] } : NONE;
  }
  if (x < 0) return NONE;
  if (outcome && (constant !== undefined || (y >= 0 && isForeign(reader, question, y)))) {
    const contained = readContained(reader, question, x);
    if (contained !== NONE) return contained;
  }
  const told = readDiscriminant(reader, question, x, constant, outcome);
  if (told !== 0) return { ...NONE, clears: told };
  if (!outcome && constant === "-" && isFirstCharacter(reader, question, x)) return { ...NONE, clears: withoutLeadingDash(reader) };
  if (facts.kind[x] === Op.Unary && facts.z[x] === UnaryOperator.TypeOf)
    return outcome ? readTypeOf(reader, question, facts.x[x] ?? -1, constant) : NONE;
  if (typeof constant === "boolean") return reader.read(question, x, constant === outcome);
  if (constant === -1 || isMinusOne(reader, question, y)) {
    if (isSearch(reader, question, x)) return readPattern(reader, question, argumentOf(facts, x, 0) ?? -1, !outcome);
    const isSought = outcome && methodOf(facts, x) === "findIndex";
    if (isSought) return readElements(reader, question, x, false);
    return outcome ? NONE : readFound(reader, question, x);
  }
  if (constant === 0 && outcome) return both(readPrefixPosition(reader, question, x), readEmpty(reader, question, x, y, 0));
  if (outcome && isLength(reader, question, x)) return readAllFound(reader, question, x, y);
  if (constant === null) return both(reader.read(question, x, !outcome), outcome ? readNotFound(reader, question, x) : NONE);
  return NONE;
}

/** `x.search(pattern)`. */
function isSearch(reader: Reader, question: Question, x: number): boolean {
  const { facts } = moduleIn(reader, question);
  return methodOf(facts, x) === "search" && isSubject(reader, question, facts.y[x] ?? -1);
}

/** `list.find(isBad) === undefined`; that what it found counts as false says less: the search ends at an empty text. */
function readNotFound(reader: Reader, question: Question, found: number): GuardEffect {
  const call = strip(reader, question, found);
  return methodOf(moduleIn(reader, question).facts, call) === "find" ? readElements(reader, question, call, false) : NONE;
}

/** `message.role === "user"`, `message.role !== "system"`: the bits for which models say that what such a field stands in is harmless. */
function readDiscriminant(reader: Reader, question: Question, tag: number, constant: unknown, outcome: boolean): number {
  const { facts } = moduleIn(reader, question);
  const load = strip(reader, question, tag);
  if (typeof constant !== "string" || facts.kind[load] !== Op.Load || !isSubject(reader, question, facts.x[load] ?? -1)) return 0;
  const key = keyOf(facts, facts.y[load] ?? -1);
  return reader.state.literals.discriminants.reduce(
    (mask, { field, values, clears }) => (field === key && values.has(constant) === outcome ? mask | clears : mask),
    0,
  );
}

/** `x[0]`, `x.charAt(0)`. */
function isFirstCharacter(reader: Reader, question: Question, value: number): boolean {
  const { facts } = moduleIn(reader, question);
  if (loadedKey(facts, value) === "0") return isSubject(reader, question, facts.x[value] ?? -1);
  return (
    ["charAt", "at"].includes(methodOf(facts, value) ?? "") &&
    constantOf(facts, argumentOf(facts, value, 0) ?? -1) === 0 &&
    isSubject(reader, question, facts.y[value] ?? -1)
  );
}

/** The subject equals `other`: a constant, or what a sanitizer makes of the subject itself. */
function readSame(reader: Reader, question: Question, other: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const constant = constantOf(facts, other);
  if (constant !== undefined) return reader.everything;
  if (other < 0) return NONE;
  if (isForeign(reader, question, other)) return reader.everything;
  return both(readSanitized(reader, question, other), readSameNumber(reader, question, other));
}

/** `path.basename(x) === x`. */
function readSanitized(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (facts.kind[call] !== Op.Call || !hasSubject(reader, question, call)) return NONE;
  const rows = calledStates(question, call)
    .flatMap((item) => stepEdge(item, "call"))
    .flatMap((item) => item.sanitizers);
  return { ...NONE, clears: rows.reduce((mask, row) => mask | reader.state.kinds.maskOf(row.clears), 0) };
}

function readTypeOf(reader: Reader, question: Question, operand: number, type: unknown): GuardEffect {
  const isTextless = type === "number" || type === "boolean" || type === "undefined" || type === "bigint";
  if ((!isTextless && type !== "string") || !isSubject(reader, question, operand)) return NONE;
  return isTextless ? reader.everything : { ...NONE, isText: true };
}

function isMinusOne(reader: Reader, question: Question, operand: number): boolean {
  const { facts } = moduleIn(reader, question);
  return (
    operand >= 0 &&
    facts.kind[operand] === Op.Unary &&
    facts.z[operand] === UnaryOperator.Arithmetic &&
    constantOf(facts, facts.x[operand] ?? -1) === 1
  );
}

/** Whether an operand is a number that is not below `least`. */
function isAtLeast(reader: Reader, question: Question, operand: number, least: number): boolean {
  const value = isMinusOne(reader, question, operand) ? -1 : Number(constantOf(moduleIn(reader, question).facts, operand));
  return value >= least;
}

/** `list.indexOf(x)`, `list.findIndex((item) => item.id === x)`, where the position that it gives is one: it has found the subject. */
function readFound(reader: Reader, question: Question, position: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (position < 0 || facts.kind[position] !== Op.Call) return NONE;
  switch (methodOf(facts, position)) {
    case "indexOf":
    case "lastIndexOf":
      return readMembership(reader, question, position);
    case "findIndex":
    case "findLastIndex":
      return readCallback(reader, question, position, true);
    default:
      return NONE;
  }
}

/** `x.indexOf(prefix) === 0`. */
function readPrefixPosition(reader: Reader, question: Question, call: number): GuardEffect {
  return methodOf(moduleIn(reader, question).facts, call) === "indexOf" ? readStartsWith(reader, question, call, true) : NONE;
}
