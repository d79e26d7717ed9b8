import { constantOf, loadedKey, methodOf } from "../../link/program.ts";
import type { GuardEffect } from "../state.ts";
import { readVerdictOfElements } from "./modelled.ts";
import { both, either, moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { readAnswer } from "./returns.ts";
import { isSubject, strip } from "./subject.ts";

/** `list.every(isAllowed)`, `!list.some(isBad)`: the callback answered so for every element, of the subject or of what a guard gave. */
export function readElements(reader: Reader, question: Question, call: number, outcome: Outcome): GuardEffect {
  const ofSubject = readElementsOfSubject(reader, question, call, outcome);
  return outcome === "returned" ? ofSubject : both(ofSubject, readVerdictOfElements(reader, question, call, outcome));
}

function readElementsOfSubject(reader: Reader, question: Question, call: number, outcome: Outcome): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (question.depth <= 1 || !isSubject(reader, question, facts.y[call] ?? -1)) return NONE;
  const callbacks = (question.instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === "0");
  const effects = callbacks.map((callback) => readAnswer(reader, callback, outcome, question.depth - 1));
  return effects.length === 0 ? NONE : effects.reduce(either);
}

/** `list.forEach(assertAllowed)`: it returned for every element. */
export function readVisited(reader: Reader, question: Question, call: number): GuardEffect {
  return methodOf(moduleIn(reader, question).facts, call) === "forEach" ? readElements(reader, question, call, "returned") : NONE;
}

/** What `list.find(isBad)` gave counts as false: nothing, or an empty text, after which nobody has looked. */
export function readFoundNothing(reader: Reader, question: Question, call: number): GuardEffect {
  const { clears, clearsNormalized } = readElements(reader, question, call, false);
  return (clears | clearsNormalized) === 0 ? NONE : { ...NONE, reason: "looks no further than an empty text" };
}

/** `list.filter(isBad)` came out empty. */
export function readNoneFound(reader: Reader, question: Question, found: number): GuardEffect {
  const call = filterAt(reader, question, found);
  return call === undefined ? NONE : readElements(reader, question, call, false);
}

/** `list.filter(isAllowed).length === list.length`. */
export function readAllFound(reader: Reader, question: Question, x: number, y: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (!isLength(reader, question, x) || !isLength(reader, question, y) || !isSubject(reader, question, facts.x[y] ?? -1)) return NONE;
  const call = filterAt(reader, question, facts.x[x] ?? -1);
  return call === undefined ? NONE : readElements(reader, question, call, true);
}

function filterAt(reader: Reader, question: Question, value: number): number | undefined {
  const call = strip(reader, question, value);
  return methodOf(moduleIn(reader, question).facts, call) === "filter" ? call : undefined;
}

/** `x.length`. */
export function isLength(reader: Reader, question: Question, value: number): boolean {
  return loadedKey(moduleIn(reader, question).facts, value) === "length";
}

/** `x > 0` and its other spellings turned out so that a length `x` is 0. */
export function readEmpty(reader: Reader, question: Question, x: number, y: number, most: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const isEmpty = constantOf(facts, y) === most && isLength(reader, question, x);
  return isEmpty ? readNoneFound(reader, question, facts.x[x] ?? -1) : NONE;
}
