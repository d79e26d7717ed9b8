import { remember } from "@sluice/core";
import { Op } from "../../ir.ts";
import { argumentOf, constantOf, forEachArgument, keyOf, listOf, type LinkedModule } from "../../link/program.ts";
import { isAsync, isDropped } from "../awaits.ts";
import { CALLEE } from "../instances.ts";
import { moduleOf, type GuardEffect } from "../state.ts";
import { both, either, MAX_DEPTH, moduleIn, NONE, NOT_AWAITED, type Outcome, type Question, type Reader } from "./reader.ts";
import { readPassedAddresses } from "./addresses.ts";
import { isContainment, readEvidence, rootsOnTheWay } from "./evidence.ts";
import { readModelledPredicate } from "./modelled.ts";
import { isSubject, strip } from "./subject.ts";
import { endOf, exitAt } from "./refusals.ts";
import { throws } from "./throws.ts";
import { readVersion } from "./versions.ts";
import type { Instance } from "../tracking.ts";

interface Target {
  readonly instance: Instance;
  readonly shift: number;
}

/** Functions of the project that a call runs, also as `f.call(self, x)`. */
export function targetsOf(question: Question, call: number): readonly Target[] {
  return (question.instance.calls.get(call)?.targets ?? []).flatMap(({ instance, role, shift }) => {
    if (role === CALLEE) return [{ instance, shift }];
    return role === "call" ? [{ instance, shift: shift - 1 }] : [];
  });
}

/** Functions of the project that check: what must hold of the parameter where they return as they did. */
export function readTargets(
  reader: Reader,
  question: Question,
  call: number,
  outcome: Outcome,
  targets: readonly Target[],
  field?: string,
): GuardEffect {
  const positions: number[] = [];
  forEachArgument(moduleIn(reader, question).facts, call, (operand, index) => {
    if (operand >= 0 && isSubject(reader, question, operand)) positions.push(index);
  });
  const isAwaited = question.isAwaited === true || field !== undefined;
  const effects = targets.map(({ instance, shift }) =>
    positions
      .map((index) =>
        readReturns(reader, { instance, index: index + shift, outcome, depth: question.depth, field, isAwaited, isHost: question.isHost }),
      )
      .reduce(both, NONE),
  );
  const strict = effects.length === 0 ? NONE : effects.reduce(either);
  const isComplaint = field === undefined && targets.length > 0 && targets.every(({ instance }) => tellsWhatIsWrong(reader, instance));
  const known = mayHideContainment(reader, strict, isComplaint && outcome !== "returned" ? !outcome : outcome)
    ? withEvidence(strict, evidenceIn(reader, question, call, outcome, targets))
    : strict;
  const isLost =
    targets.some(({ instance }) => isAsync(moduleOf(reader.state, instance), instance.fn)) &&
    isUnawaited(reader, question, call, outcome, isAwaited);
  if (!isLost) return known;
  return isContainment(known) ? { ...NONE, reason: NOT_AWAITED } : NONE;
}

/** Whether nobody waits for the promise that a call gives: `if (!check(x))`, `check(x);`. */
function isUnawaited(reader: Reader, question: Question, call: number, outcome: Outcome, isAwaited: boolean): boolean {
  return outcome === "returned" ? isDropped(moduleIn(reader, question), call) : !isAwaited;
}

/** Whether functions of which `strict` is known may yet have looked at a path: they did not answer that it is bad. */
function mayHideContainment(reader: Reader, strict: GuardEffect, outcome: Outcome): boolean {
  const path = reader.state.kinds.bitOf("path");
  const isSettled = ((strict.clears | strict.clearsNormalized) & path) !== 0 || strict.roots.length > 0;
  return outcome !== false && path !== 0 && !isSettled;
}

/** Whether a function gives a sentence where something is wrong, and nothing where all is well. */
function tellsWhatIsWrong(reader: Reader, { module: index, fn }: Instance): boolean {
  const module = reader.state.program.modules[index];
  if (!module) return false;
  const returned = (module.entries[fn]?.returns ?? []).flatMap((at) => eitherOf(module, module.facts.x[at] ?? -1));
  const isNothing = (operand: number): boolean =>
    operand === -1 || [null, ""].some((nothing) => constantOf(module.facts, operand) === nothing);
  return returned.some(isNothing) && returned.some((operand) => isSentence(module, operand));
}

/** What a value is one of: `ok ? null : "Not a path"`. */
function eitherOf({ facts }: LinkedModule, operand: number): readonly number[] {
  return operand >= 0 && facts.kind[operand] === Op.Phi ? [...listOf(facts, operand)] : [operand];
}

/** `Not a path`, `${file} is outside of ${root}`. */
function isSentence({ facts }: LinkedModule, operand: number): boolean {
  const parts = operand >= 0 && facts.kind[operand] === Op.Concat ? [...listOf(facts, operand)] : [operand];
  return parts.some((part) => /\p{L}\s+\p{L}/u.test(keyOf(facts, part) ?? ""));
}

function evidenceIn(reader: Reader, question: Question, call: number, outcome: Outcome, targets: readonly Target[]): GuardEffect {
  const evidence = targets.map((target) => evidenceOf(reader, question, call, outcome, target));
  return evidence.length === 0 ? NONE : evidence.reduce(either);
}

/** Where a containment check was found, that it is not the only way to say yes is no weakness to tell of. */
function withEvidence(strict: GuardEffect, evidence: GuardEffect): GuardEffect {
  return isContainment(evidence) ? { ...both(strict, evidence), reason: undefined } : strict;
}

function evidenceOf(reader: Reader, question: Question, call: number, outcome: Outcome, { instance, shift }: Target): GuardEffect {
  if (outcome === "returned" && !throws(reader.state, instance)) return NONE;
  const module = moduleIn(reader, question);
  let effect = NONE;
  forEachArgument(module.facts, call, (operand, index) => {
    // Most functions look at no path, which is found once for each; how an argument was made would be read for every call.
    const found = operand >= 0 ? readEvidence(reader, instance, index + shift) : NONE;
    const roots = isContainment(found) ? rootsOnTheWay(reader, module, operand, question.subject) : undefined;
    if (roots !== undefined) effect = both(effect, roots.length > 0 ? { ...NONE, roots } : found);
  });
  return effect;
}

/** `list.filter(isAllowed)`: what the callback says of an element that it lets pass, and of one of its fields. */
export function readFilter(reader: Reader, instance: Instance, call: number, role: string, field: string | undefined): GuardEffect {
  const targets = (instance.calls.get(call)?.targets ?? []).filter((target) => target.role === role);
  const effects = targets.map((target) => {
    const isPromise = isAsync(moduleOf(reader.state, target.instance), target.instance.fn);
    const ofElement = readAnswer(reader, target, true, MAX_DEPTH);
    return field === undefined || isPromise ? ofElement : both(ofElement, readFieldOfParameter(reader, target, field));
  });
  const operand = argumentOf(moduleOf(reader.state, instance).facts, call, Number(role)) ?? -1;
  const modelled = readModelledPredicate(reader, { instance, subject: operand, depth: MAX_DEPTH }, operand);
  return effects.length === 0 ? modelled : both(modelled, effects.reduce(either));
}

/** What a callback that answered so says of its first parameter; whoever calls it awaits no promise. */
export function readAnswer(reader: Reader, { instance, shift }: Target, outcome: Outcome, depth: number): GuardEffect {
  if (outcome !== "returned" && isAsync(moduleOf(reader.state, instance), instance.fn)) return NONE;
  return readReturns(reader, { instance, index: shift, outcome, depth, field: undefined, isAwaited: false });
}

/** `(item) => allowed.has(item.name)`: what a function, having returned something true, says of a field of its first parameter. */
function readFieldOfParameter(reader: Reader, { instance, shift }: Target, field: string): GuardEffect {
  const { facts, entries } = moduleOf(reader.state, instance);
  const param = entries[instance.fn]?.params[shift];
  const fn = facts.functions[instance.fn];
  let effect = NONE;
  for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
    if (facts.kind[value] !== Op.Load || keyOf(facts, facts.y[value] ?? -1) !== field) continue;
    const question: Question = { instance, subject: value, depth: MAX_DEPTH };
    if (param === undefined || strip(reader, question, facts.x[value] ?? -1) !== param) continue;
    let all: GuardEffect | undefined;
    for (const at of entries[instance.fn]?.returns ?? []) {
      const one = readReturn(reader, question, facts.x[at] ?? -1, true, undefined);
      if (one) all = all ? either(all, one) : one;
    }
    effect = both(effect, all ?? NONE);
  }
  return effect;
}

/** What a function, having returned something true, says of its first parameter, or of a field of it. */
export function readPredicate(reader: Reader, instance: Instance, field?: string): GuardEffect {
  if (field !== undefined) return readFieldOfParameter(reader, { instance, shift: 0 }, field);
  return readReturns(reader, { instance, index: 0, outcome: true, depth: MAX_DEPTH, field: undefined, isAwaited: true });
}

/** `check(x).ok`: what the returns say whose object has such a field. */
export function readFieldOfCall(reader: Reader, question: Question, call: number, field: string, outcome: boolean): GuardEffect {
  return readTargets(reader, question, call, outcome, targetsOf(question, call), field);
}

/** How a function answered. */
interface Answer {
  readonly instance: Instance;
  /** Of the parameter that is asked for. */
  readonly index: number;
  readonly outcome: Outcome;
  readonly depth: number;
  /** The property of the returned object that holds the answer. */
  readonly field: string | undefined;
  readonly isAwaited: boolean;
  readonly isHost?: boolean | undefined;
}

/** What every return of a function that fits the answer says of a parameter: asked for each of its calls, it is read once. */
function readReturns(reader: Reader, answer: Answer): GuardEffect {
  const { instance, index, outcome, depth, field = "", isAwaited, isHost = false } = answer;
  const key = `${instance.id}:${index}:${outcome}:${depth}:${field}:${isAwaited}:${isHost}`;
  return remember(reader.answers, key, () => searchReturns(reader, answer));
}

function searchReturns(reader: Reader, { instance, index, outcome, depth, field, isAwaited, isHost }: Answer): GuardEffect {
  const module = moduleOf(reader.state, instance);
  const { facts } = module;
  const entries = module.entries[instance.fn];
  const param = entries?.params[index];
  if (param === undefined || depth <= 1) return NONE;
  let all: GuardEffect | undefined;
  for (const at of entries?.returns ?? []) {
    const version = versionAt(facts, at, index) ?? param;
    const asked: Question = { instance, subject: version, depth: depth - 1, isAwaited: isAwaited || isAsync(module, instance.fn), isHost };
    const one = readReturn(reader, asked, facts.x[at] ?? -1, outcome, field);
    if (one === undefined) continue;
    const checked = both(
      readVersion(reader, { ...asked, isAwaited: false }, version, param),
      readPassedAddresses(reader, asked, exitAt(module, at)),
    );
    const held = both(one, checked);
    all = all ? either(all, held) : held;
  }
  // A body of which there is nothing to tell has no return.
  if (entries?.returns.length === 0)
    return readPassedAddresses(reader, { instance, subject: param, depth: depth - 1 }, endOf(module, instance.fn));
  return all ?? NONE;
}

function versionAt(facts: LinkedModule["facts"], at: number, index: number): number | undefined {
  const list = listOf(facts, at);
  for (let pair = 0; pair + 1 < list.length; pair += 2) if (list[pair] === index) return list[pair + 1];
  return undefined;
}

/** What a returned value says by itself; undefined where this return does not fit the outcome. */
function readReturn(
  reader: Reader,
  question: Question,
  operand: number,
  outcome: Outcome,
  field: string | undefined,
): GuardEffect | undefined {
  if (outcome === "returned") return NONE;
  const returned = field === undefined ? operand : fieldOf(reader, question, operand, field);
  const { facts } = moduleIn(reader, question);
  const constant = returned === undefined ? undefined : constantOf(facts, returned);
  const isFalsy = returned === -1 || (constant !== undefined && !constant);
  const isTruthy = (constant !== undefined && Boolean(constant)) || (returned !== undefined && returned >= 0 && isMade(facts, returned));
  if ((isFalsy && outcome) || (isTruthy && !outcome)) return undefined;
  return returned === undefined || returned < 0 ? NONE : reader.read(question, returned, outcome);
}

function isMade(facts: LinkedModule["facts"], value: number): boolean {
  const kind = facts.kind[value];
  return kind === Op.Object || kind === Op.Array || kind === Op.Function || kind === Op.RegExp;
}

/** The operand of a field of a returned object literal; -1 where it has none. */
function fieldOf(reader: Reader, question: Question, operand: number, field: string): number | undefined {
  const { facts } = moduleIn(reader, question);
  if (operand < 0 || facts.kind[operand] !== Op.Object) return undefined;
  const list = listOf(facts, operand);
  for (let index = list.length - 3; index >= 0; index -= 3) if (keyOf(facts, list[index + 1] ?? -1) === field) return list[index + 2];
  return -1;
}
