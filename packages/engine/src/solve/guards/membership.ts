import { BinaryOperator, Op, type ModuleFacts, type Operand } from "../../ir.ts";
import { argumentOf, constantOf, listOf, loadedKey, operandsOf } from "../../link/program.ts";
import { moduleOf, type GuardEffect } from "../state.ts";
import { definitionsOf, type Definition } from "../../link/definitions.ts";
import { both, DENY_LIST, either, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { isUrlOf, readHosts } from "./hosts.ts";
import { hasSubject, isSubject, strip } from "./subject.ts";
import type { Instance } from "../tracking.ts";

/** `Object.prototype.hasOwnProperty.call(table, x)`. */
export function isOwnPropertyTest(reader: Reader, question: Question, call: number): boolean {
  const { facts } = moduleIn(reader, question);
  const receiver = facts.y[call] ?? -1;
  return ["hasOwnProperty", "hasOwn"].includes(loadedKey(facts, receiver) ?? "");
}

/** The subject is in a collection that is not made of it. */
export function readMembership(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const receiver = facts.y[call] ?? -1;
  if (receiver >= 0 && isSubject(reader, question, receiver)) return NONE;
  return hasSubject(reader, question, call) ? reader.everything : NONE;
}

/** The subject is in none of the constants that a list names: a list of what is bad. */
export function readExclusion(reader: Reader, question: Question, call: number): GuardEffect {
  if (!operandsOf(moduleIn(reader, question).facts, call).some((operand) => isMadeOfSubject(reader, question, operand, MAX_STEPS)))
    return NONE;
  const module = moduleIn(reader, question);
  const lists = definitionsOf(reader.state.program, module, module.facts.y[call] ?? -1, reader.graph);
  return lists.length > 0 && lists.every((list) => namesConstants(list)) ? { ...NONE, reason: DENY_LIST } : NONE;
}

/** How many functions what is looked up may have gone through. */
const MAX_STEPS = 4;

/** Whether an operand is the subject, a part of it, or what a function made of it: what is not in a list of what is bad may as well be that. */
function isMadeOfSubject(reader: Reader, question: Question, operand: Operand, depth: number): boolean {
  if (operand < 0) return false;
  if (isSubject(reader, question, operand)) return true;
  const { facts } = moduleIn(reader, question);
  const at = strip(reader, question, operand);
  if (at < 0 || depth === 0) return false;
  const parts = partsOf(facts, at);
  return parts.some((part) => isMadeOfSubject(reader, question, part, depth - 1));
}

/** What a value is a part of, or was made of by a call. */
function partsOf(facts: ModuleFacts, value: number): readonly Operand[] {
  if (facts.kind[value] === Op.Load || facts.kind[value] === Op.Element) return [facts.x[value] ?? -1];
  return facts.kind[value] === Op.Call ? [facts.y[value] ?? -1, ...operandsOf(facts, value)] : [];
}

/** `["a", "b"]`, `new Set(["a", "b"])`. */
function namesConstants({ module, operand }: Definition): boolean {
  const { facts } = module;
  if (operand < 0) return false;
  if (facts.kind[operand] === Op.Call) return namesConstants({ module, operand: argumentOf(facts, operand, 0) ?? -1 });
  const list = listOf(facts, operand);
  return facts.kind[operand] === Op.Array && list.length > 0 && list.every((item, index) => index % 2 === 1 || item < -1);
}

/** `some((allowed) => x === allowed)`: the callback answered so for one element; the subject as it sees it. */
export function readCallback(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const known = question.instance.calls.get(call);
  const callback = known?.targets.find((target) => target.role === "0");
  if (!callback) return NONE;
  const module = moduleOf(reader.state, callback.instance);
  const entries = module.entries[callback.instance.fn];
  let effect: GuardEffect | undefined;
  for (const at of entries?.returns ?? []) {
    const operand = module.facts.x[at] ?? -1;
    const constant = constantOf(module.facts, operand);
    if (constant !== undefined && Boolean(constant) !== outcome) continue;
    const one = readCaptured(reader, question, callback.instance, operand, outcome);
    effect = effect ? either(effect, one) : one;
  }
  return effect ?? NONE;
}

function readCaptured(reader: Reader, question: Question, inner: Instance, operand: number, outcome: boolean): GuardEffect {
  const module = moduleOf(reader.state, inner);
  const fn = module.facts.functions[inner.fn];
  let effect = NONE;
  for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
    if (module.facts.kind[value] !== Op.CellRead) continue;
    const writes = module.cellWrites[module.facts.x[value] ?? -1] ?? [];
    const asked = { ...question, instance: inner, subject: value, depth: question.depth - 1 };
    if (writes.some((write) => write >= 0 && isSubject(reader, question, write)))
      effect = both(effect, reader.read(asked, operand, outcome));
    else if (writes.some((write) => isUrlOf(reader, question, write))) effect = both(effect, readHosts(reader, asked, operand, outcome));
  }
  const element = module.entries[inner.fn]?.params[0];
  return element === undefined || !outcome ? effect : both(effect, readEqualElement(reader, question, inner, element, operand));
}

/** `some((allowed) => allowed === x)`: equal to an element of a list is in the list. */
function readEqualElement(reader: Reader, question: Question, inner: Instance, element: number, operand: number): GuardEffect {
  const { facts, cellWrites } = moduleOf(reader.state, inner);
  if (operand < 0 || facts.kind[operand] !== Op.Binary || facts.z[operand] !== BinaryOperator.Equal) return NONE;
  const sides = [facts.x[operand] ?? -1, facts.y[operand] ?? -1];
  const ofElement = sides.some((side) => rootOf(reader, inner, side) === element);
  const ofSubject = sides.some(
    (side) =>
      side >= 0 &&
      facts.kind[side] === Op.CellRead &&
      (cellWrites[facts.x[side] ?? -1] ?? []).some((write) => write >= 0 && isSubject(reader, question, write)),
  );
  return ofElement && ofSubject ? reader.everything : NONE;
}

/** The value that a chain of reads starts from. */
function rootOf(reader: Reader, instance: Instance, operand: number): number {
  const { facts } = moduleOf(reader.state, instance);
  let at = operand;
  for (let hops = 0; at >= 0 && hops < 8; hops++) {
    const kind = facts.kind[at];
    if (kind !== Op.Load && kind !== Op.Typed && kind !== Op.Pi) return at;
    at = facts.x[at] ?? -1;
  }
  return at;
}
