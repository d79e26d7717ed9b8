import { Op } from "../../ir.ts";
import { argumentOf, constantOf, forEachArgument, listOf, methodOf, type LinkedModule } from "../../link/program.ts";
import type { State } from "../../resolve/automaton.ts";
import { edgesAt } from "../state.ts";
import { moduleIn, type Question, type Reader } from "./reader.ts";

/** Whether an operand is the subject, or the subject in other letters. */
export function isSubject(reader: Reader, question: Question, operand: number): boolean {
  const { subject } = question;
  let at = strip(reader, question, operand);
  const wanted = strip(reader, question, subject);
  for (let hops = 0; hops < 4 && at >= 0; hops++) {
    if (at === wanted) return true;
    at = strip(reader, question, beforeRespelling(reader, question, at));
  }
  return false;
}

/** `x` of `x.toLowerCase()`, `x.trim()`, `String(x)`; -1 for anything else. */
export function beforeRespelling(reader: Reader, question: Question, value: number): number {
  const { facts } = moduleIn(reader, question);
  if (facts.kind[value] === Op.Concat) {
    const list = listOf(facts, value);
    return list.length === 1 ? (list[0] ?? -1) : -1;
  }
  if (facts.kind[value] !== Op.Call) return -1;
  const method = methodOf(facts, value);
  if (method !== undefined && RESPELLINGS.has(method)) return facts.y[value] ?? -1;
  const callee = facts.x[value] ?? -1;
  const isString = callee >= 0 && facts.kind[callee] === Op.Global && constantOf(facts, facts.x[callee] ?? -1) === "String";
  return isString ? (argumentOf(facts, value, 0) ?? -1) : -1;
}

/** The value behind checks, waits, casts and calls that it was handed to, also where several paths meet on which it went through different ones. */
export function strip(reader: Reader, question: Question, operand: number, depth: number = MAX_JOINS): number {
  const { facts } = moduleIn(reader, question);
  let at = operand;
  for (let hops = 0; at >= 0 && hops < 16; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.Pi || kind === Op.Post || kind === Op.Typed || kind === Op.Await) at = facts.x[at] ?? -1;
    else if (kind === Op.Store && facts.kind[facts.z[at] ?? -1] === Op.Post) at = facts.x[at] ?? -1;
    else if (kind === Op.CellRead) {
      const only = soleWrite(moduleIn(reader, question), facts.x[at] ?? -1);
      if (only === undefined || only < 0) return at;
      at = only;
    } else if (kind === Op.Phi && depth > 0) {
      const before = commonValue(reader, question, at, depth - 1);
      if (before === undefined) return at;
      at = before;
    } else return at;
  }
  return at;
}

/** The one operand that is written to a captured variable, but for what became of the variable's own value by handing it on. */
export function soleWrite({ facts, cellWrites }: LinkedModule, cell: number): number | undefined {
  let only: number | undefined;
  for (const write of cellWrites[cell] ?? []) {
    if (isOfCell(facts, write, cell)) continue;
    if (only !== undefined) return undefined;
    only = write;
  }
  return only;
}

/** Whether a value is what was read from a captured variable, once it was handed to calls. */
function isOfCell(facts: LinkedModule["facts"], value: number, cell: number): boolean {
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_HANDOVERS; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.CellRead) return facts.x[at] === cell;
    if (kind !== Op.Post && kind !== Op.Pi && kind !== Op.Typed) return false;
    at = facts.x[at] ?? -1;
  }
  return false;
}

const MAX_HANDOVERS = 16;
const MAX_JOINS = 3;

/** The one value that everything that meets in a phi goes back to. */
function commonValue(reader: Reader, question: Question, phi: number, depth: number): number | undefined {
  let common: number | undefined;
  for (const operand of listOf(moduleIn(reader, question).facts, phi)) {
    const at = operand === phi ? phi : strip(reader, question, operand, depth);
    // What a turn of a loop hands to the next one is the same value.
    if (at === phi) continue;
    if (at < 0 || (common !== undefined && at !== common)) return undefined;
    common = at;
  }
  return common;
}

/** Whether a call is given the subject, as an argument of its own. */
export function hasSubject(reader: Reader, question: Question, call: number): boolean {
  let found = false;
  forEachArgument(moduleIn(reader, question).facts, call, (operand) => {
    found ||= operand >= 0 && isSubject(reader, question, operand);
  });
  return found;
}

/** Whether the subject is the operand or was resolved into it. */
function feeds(reader: Reader, question: Question, operand: number): boolean {
  const at = strip(reader, question, operand);
  if (at < 0 || question.depth <= 1) return false;
  if (isSubject(reader, question, at)) return true;
  const { facts } = moduleIn(reader, question);
  const asked = { ...question, depth: question.depth - 1 };
  if (facts.kind[at] === Op.Phi || facts.kind[at] === Op.Concat)
    return [...listOf(facts, at)].some((item) => item >= 0 && feeds(reader, asked, item));
  if (facts.kind[at] !== Op.Call) return false;
  let found = false;
  forEachArgument(facts, at, (item) => {
    found ||= item >= 0 && feeds(reader, asked, item);
  });
  return found;
}

/** Whether a value has nothing to do with data that rules follow: a constant, a root folder, a stored name. */
export function isForeign(reader: Reader, question: Question, value: number): boolean {
  if (feeds(reader, question, value)) return false;
  for (const { fact } of edgesAt(question.instance, value)) if (fact.atom.kind === "taint") return false;
  return true;
}

/** What models say of the functions that a call calls. */
export function calledStates(question: Question, call: number): readonly State[] {
  return question.instance.calls.get(call)?.externals ?? [];
}

/** Methods whose result is the same text in other letters or without its margins: what is allowed of one is allowed of the other. */
const RESPELLINGS: ReadonlySet<string> = new Set([
  "toLowerCase",
  "toUpperCase",
  "toLocaleLowerCase",
  "trim",
  "trimStart",
  "trimEnd",
  "toString",
  "normalize",
  "valueOf",
]);
