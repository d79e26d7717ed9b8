import { Op, PiOutcome } from "../../ir.ts";
import { listOf } from "../../link/program.ts";
import type { GuardEffect } from "../state.ts";
import { readEachAddress } from "./addresses.ts";
import { both, either, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { isSubject, strip } from "./subject.ts";

/** What a `Pi` says of the value that it is made of. */
export function readPi(reader: Reader, question: Question, pi: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const asked = { ...question, subject: facts.x[pi] ?? -1 };
  const condition = facts.y[pi] ?? -1;
  switch (facts.z[pi]) {
    case PiOutcome.Returned:
      return reader.read(asked, condition, "returned");
    case PiOutcome.Each:
      return both(readEachPassed(reader, asked, condition), readEachAddress(reader, asked, condition));
    default:
      return reader.read(asked, condition, facts.z[pi] === PiOutcome.True);
  }
}

/** `for (const x of list) if (!isAllowed(x)) throw …`: what became of each element says it of the list. */
function readEachPassed(reader: Reader, question: Question, version: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const element = strip(reader, question, version);
  if (question.depth <= 1 || element < 0 || facts.kind[element] !== Op.Element) return NONE;
  if (!isSubject(reader, question, facts.x[element] ?? -1)) return NONE;
  return readVersion(reader, { ...question, subject: version, depth: question.depth - 1 }, version, element);
}

/** What the checks between a value and a later version of it say. */
export function readVersion(reader: Reader, question: Question, version: number, first: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  let effect = NONE;
  let at = version;
  for (let hops = 0; at >= 0 && at !== first && hops < 24; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.Phi) return both(effect, readVersions(reader, question, at, first));
    if (kind === Op.Pi) effect = both(effect, readPi(reader, question, at));
    else if (kind === Op.Post) effect = both(effect, readPosted(reader, question, facts.y[at] ?? -1, facts.x[at] ?? -1));
    else if (kind !== Op.Typed) break;
    at = facts.x[at] ?? -1;
  }
  return effect;
}

/** A value that went through a call that returned. */
function readPosted(reader: Reader, question: Question, call: number, before: number): GuardEffect {
  return question.depth <= 1 ? NONE : reader.read({ ...question, subject: before, depth: question.depth - 1 }, call, "returned");
}

function readVersions(reader: Reader, question: Question, phi: number, first: number): GuardEffect {
  if (question.depth <= 1) return NONE;
  const asked = { ...question, depth: question.depth - 1 };
  const effects = [...listOf(moduleIn(reader, question).facts, phi)].map((operand) => readVersion(reader, asked, operand, first));
  return effects.length === 0 ? NONE : effects.reduce(either);
}
