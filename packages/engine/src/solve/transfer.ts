import { FunctionFlag, LogicalOperator, Op } from "../ir.ts";
import { forEachArgument, listOf } from "../link/program.ts";
import { stepEdge } from "../resolve/automaton.ts";
import { isAsync, isDropped } from "./awaits.ts";
import { passArgument, resolveCallee } from "./calls.ts";
import { clearedPast } from "./clearance.ts";
import { clearedInText } from "./concat.ts";
import { leave, leaveByThrow, throwAt, writeOuter } from "./flow.ts";
import { isForeignObject } from "./foreign-objects.ts";
import { meetDeclaredType, meetReturn } from "./handlers.ts";
import { activationOf, CALLEE, cellOfPlace, cellPlace } from "./instances.ts";
import { meetImport, meetReadKey, meetWrittenKey } from "./keys.ts";
import { isKilled } from "./kills.ts";
import { load, keyOfObject, rest } from "./loads.ts";
import { isNoSecret } from "./no-secret.ts";
import { EACH, isTextBelow, REJECTION } from "./paths.ts";
import { isBesideEntries } from "./map-entries.ts";
import { meetResult } from "./results.ts";
import { propagate, propagateExternal } from "./propagate.ts";
import { moduleOf, type GuardEffect, type SolveState } from "./state.ts";
import { step, factAt } from "./step.ts";
import { store, buildObject, buildArray } from "./stores.ts";
import { fetchSubscriptions } from "./subscriptions.ts";
import { STEP, type Edge, type Instance } from "./tracking.ts";

/** Hands the fact of an edge to every operation that uses its place. */
export function transfer(state: SolveState, edge: Edge): void {
  const { instance, place } = edge;
  fetchSubscriptions(state, edge);
  if (instance.fn < 0) return;
  if (place < 0) {
    transferCell(state, edge);
    return;
  }
  const { start, users } = moduleOf(state, instance).uses;
  const end = start[place + 1] ?? 0;
  for (let at = start[place] ?? 0; at < end; at++) transferTo(state, edge, users[at] ?? 0);
}

/** A captured variable: every read of it, in the function that declares it and in those within. */
function transferCell(state: SolveState, edge: Edge): void {
  const module = moduleOf(state, edge.instance);
  for (const alias of module.aliases[cellOfPlace(edge.place)] ?? []) {
    if (module.facts.cells[alias]?.function === edge.instance.fn)
      propagate(state, edge.instance, cellPlace(alias), edge.fact, edge.tag, edge);
  }
  for (const read of module.cellReads[cellOfPlace(edge.place)] ?? []) {
    const reader = module.functionOfValue[read] ?? 0;
    for (const instance of edge.instance.within.get(reader) ?? []) propagate(state, instance, read, edge.fact, edge.tag, edge);
  }
}

function transferTo(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  switch (facts.kind[user]) {
    case Op.Await:
      if (edge.fact.path.head === REJECTION) throwRejection(state, edge, user);
      else step(state, edge, user, edge.fact);
      break;
    case Op.Phi:
      step(state, edge, user, edge.fact);
      break;
    case Op.Typed:
      if (isForeignObject(state, edge.fact, moduleOf(state, edge.instance), facts.y[user] ?? -1)) break;
      meetDeclaredType(state, edge, user);
      step(state, edge, user, edge.fact);
      break;
    case Op.Pi:
      if (isNoSecret(state, edge, user)) break;
      passCheck(
        state,
        edge,
        user,
        edge.fact.atom.kind === "taint" ? state.guards?.ofPi(edge.instance, user) : undefined,
        facts.y[user] ?? -1,
      );
      break;
    case Op.Post:
      if (facts.x[user] === edge.place) passPost(state, edge, user);
      break;
    case Op.Load:
      if (facts.x[user] === edge.place) load(state, edge, user);
      if (facts.y[user] === edge.place) meetReadKey(state, edge, user);
      break;
    case Op.Store:
      if (facts.y[user] === edge.place) meetWrittenKey(state, edge, user);
      store(state, edge, user);
      break;
    case Op.Object:
      buildObject(state, edge, user);
      break;
    case Op.Array:
      buildArray(state, edge, user);
      break;
    case Op.Call:
      call(state, edge, user);
      break;
    case Op.Catch:
      if (hasPair(listOf(facts, user), edge.place, 0)) step(state, edge, user, edge.fact);
      break;
    case Op.Concat:
      concatenate(state, edge, user);
      break;
    case Op.Yield:
      yieldValue(state, edge, user);
      break;
    case Op.Return:
      returnValue(state, edge, user);
      break;
    case Op.Throw:
      leaveByThrow(state, edge);
      break;
    case Op.CellWrite:
      writeCell(state, edge, user);
      break;
    case Op.Logical:
      if (facts.y[user] === edge.place || facts.z[user] !== LogicalOperator.And) step(state, edge, user, edge.fact);
      break;
    case Op.Element:
      element(state, edge, user);
      break;
    case Op.Key:
      if (edge.fact.atom.kind === "taint") keyOfObject(state, edge, user);
      break;
    case Op.Rest:
      rest(state, edge, user);
      break;
    case Op.Class:
      extend(state, edge, user);
      break;
    case Op.Unknown:
      step(state, edge, user, edge.fact.atom.kind === "taint" ? factAt(state, edge.fact, state.paths.empty) : edge.fact);
      break;
    default:
  }
}

/** Past a check: the value is harmless for what the check rules out. */
function passCheck(state: SolveState, edge: Edge, to: number, effect: GuardEffect | undefined, condition: number): void {
  if (!effect || edge.fact.atom.kind !== "taint") {
    step(state, edge, to, edge.fact);
    return;
  }
  if (effect.isText && edge.fact.path.length > 0) return;
  const isNormalized = (edge.fact.cleared & state.kinds.normalized) !== 0;
  // That none of a list's elements is `..` says nothing of what stands within them.
  const clears = edge.fact.path.length === 0 ? effect.clears : effect.clears & ~state.kinds.level;
  const cleared = clearedPast(state.kinds, edge.fact.cleared, { ...effect, clears });
  if ((cleared & state.kinds.all) === state.kinds.all) return;
  const reason =
    effect.reason ?? (effect.clearsNormalized !== 0 && !isNormalized ? "looks at a path that was not resolved first" : undefined);
  propagate(state, edge.instance, to, factAt(state, edge.fact, edge.fact.path, cleared), edge.tag, edge, {
    kind: "check",
    condition,
    reason,
    ...(effect.isPublic ? { isPublic: true } : {}),
  });
}

/** A value after it was handed to a call that returned: a call that throws for bad values is a check. */
function passPost(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const callValue = facts.y[user] ?? -1;
  if (isKilled(state, edge.instance, callValue, facts.z[user] ?? 0, edge.fact.path)) return;
  if (edge.fact.atom.kind === "taint" && isReturnedByCallees(state, edge.instance, callValue, facts.z[user] ?? 0)) return;
  const effect =
    edge.fact.atom.kind === "taint" && isTextBelow(edge.fact.path)
      ? state.guards?.ofCall(edge.instance, callValue, facts.z[user] ?? 0)
      : undefined;
  if (effect && (effect.clears !== 0 || effect.clearsNormalized !== 0 || effect.roots.length > 0 || effect.reason !== undefined))
    passCheck(state, edge, user, effect, callValue);
  else step(state, edge, user, edge.fact);
}

/** Whether everything that a call may reach hands the argument's state back itself, on every return: then nothing goes past it. */
function isReturnedByCallees(state: SolveState, instance: Instance, call: number, argument: number): boolean {
  const known = instance.calls.get(call);
  const targets = (known?.targets ?? []).filter((target) => target.role === CALLEE);
  if (!known || known.externals.length > 0 || targets.length === 0) return false;
  // What comes back from a function that has not ended yet is not all that there is.
  const isWaitedFor = !isDropped(moduleOf(state, instance), call);
  if (!isWaitedFor && targets.some((target) => isAsync(moduleOf(state, target.instance), target.instance.fn))) return false;
  return targets.every((target) => returnsParameter(state, target.instance, argument < 0 ? -1 : argument + target.shift));
}

function returnsParameter(state: SolveState, callee: Instance, index: number): boolean {
  const module = moduleOf(state, callee);
  const returns = module.entries[callee.fn]?.returns ?? [];
  return returns.length > 0 && returns.every((at) => isFirstOfPair(listOf(module.facts, at), index));
}

function isFirstOfPair(list: Int32Array, index: number): boolean {
  for (let at = 0; at + 1 < list.length; at += 2) if (list[at] === index) return true;
  return false;
}

function call(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  if (facts.x[user] === edge.place) resolveCallee(state, edge, user);
  if (facts.y[user] === edge.place) passArgument(state, edge, user, -1, false);
  forEachArgument(facts, user, (operand, index, spread) => {
    if (operand !== edge.place) return;
    if (index === 0 && edge.fact.atom.kind === "taint") meetImport(state, edge, user);
    passArgument(state, edge, user, index, spread);
  });
}

function hasPair(list: Int32Array, operand: number, flag: number): boolean {
  for (let index = 0; index + 1 < list.length; index += 2) if (list[index] === operand && list[index + 1] === flag) return true;
  return false;
}

/** Text made of parts. */
function concatenate(state: SolveState, edge: Edge, user: number): void {
  if (edge.fact.atom.kind !== "taint" || !isTextBelow(edge.fact.path)) return;
  step(state, edge, user, factAt(state, edge.fact, state.paths.empty, clearedInText(state, edge, user)));
}

function yieldValue(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const isDelegated = facts.y[user] === 1;
  const fact = isDelegated ? edge.fact : factAt(state, edge.fact, state.paths.prepend(EACH, edge.fact.path));
  leave(state, { ...edge, fact }, { kind: "result" });
}

function returnValue(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  if (facts.x[user] === edge.place) {
    if (edge.fact.atom.kind === "taint") meetResult(state, edge, user);
    else meetReturn(state, edge);
    const isGenerator = ((facts.functions[edge.instance.fn]?.flags ?? 0) & FunctionFlag.Generator) !== 0;
    const fact = isGenerator ? factAt(state, edge.fact, state.paths.prepend(EACH, edge.fact.path)) : edge.fact;
    leave(state, { ...edge, fact }, { kind: "result" });
  }
  const list = listOf(facts, user);
  for (let index = 0; index + 1 < list.length; index += 2) {
    if (list[index + 1] === edge.place && !isUnchanged(state, edge, list[index] ?? 0))
      leave(state, edge, { kind: "param", index: list[index] ?? 0 });
  }
}

/** Functions and library values that leave a parameter as they came in need not leave: they also go past the call. */
function isUnchanged(state: SolveState, edge: Edge, index: number): boolean {
  const { tag, fact, instance } = edge;
  if (fact.atom.kind === "taint" || tag.owner !== instance || tag.entry !== fact) return false;
  const entries = moduleOf(state, instance).entries[instance.fn];
  return index < 0 ? (entries?.receivers.includes(tag.place) ?? false) : entries?.params[index] === tag.place;
}

function writeCell(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const cell = facts.x[user] ?? 0;
  const owner = activationOf(edge.instance, facts.cells[cell]?.function ?? 0);
  if (owner) writeOuter(state, { owner, place: cellPlace(cell) }, { fact: edge.fact, tag: edge.tag, from: edge, via: STEP }, edge.instance);
}

/** Awaiting a rejected promise, or iterating a generator that throws, throws. */
function throwRejection(state: SolveState, edge: Edge, user: number): void {
  const { path } = edge.fact;
  if (path.tail)
    throwAt(
      state,
      { instance: edge.instance, call: user },
      { fact: factAt(state, edge.fact, path.tail), tag: edge.tag, from: edge, via: STEP },
    );
}

function element(state: SolveState, edge: Edge, user: number): void {
  const { atom, path } = edge.fact;
  if (path.head === REJECTION) {
    throwRejection(state, edge, user);
    return;
  }
  if (path.tail !== undefined) {
    if (!isBesideEntries(edge)) step(state, edge, user, factAt(state, edge.fact, path.tail));
  } else if (atom.kind === "taint") step(state, edge, user, edge.fact);
  else if (atom.kind === "external") {
    for (const next of stepEdge(atom.state, "each"))
      propagateExternal(state, edge.instance, user, { state: next, anchor: atom.call }, edge);
  }
}

/** A class of the project extends a library class: its methods are callbacks of the library. */
function extend(state: SolveState, edge: Edge, user: number): void {
  const { atom, path } = edge.fact;
  const { facts } = moduleOf(state, edge.instance);
  const index = facts.x[user] ?? 0;
  if (path.length > 0) return;
  if (atom.kind === "external") state.hooks.onExtend(state, edge, index, atom.state);
}
