import { CONSUMED_KINDS } from "@sluice/core";
import { Entry, FunctionFlag, LogicalOperator, Op } from "../ir.ts";
import { forEachArgument, keyOf, listOf } from "../link/program.ts";
import { stepEdge, stepMember, stepNamed, stepPatterns, type State } from "../resolve/automaton.ts";
import { addLibrarySetter, passArgument, resolveCallee } from "./calls.ts";
import { forEachUser, leave, leaveByThrow, throwAt, writeOuter } from "./flow.ts";
import { isAsync, isDropped } from "./awaits.ts";
import { CALLEE, GETTER, cellOfPlace, cellPlace } from "./instances.ts";
import { meetDeclaredType, meetReturn } from "./handlers.ts";
import { OPTIONS_END } from "./kind-bits.ts";
import { meetImport, meetReadKey, meetWrite, meetWrittenKey } from "./keys.ts";
import { isKilled } from "./kills.ts";
import { isChange, isPutBack } from "./changes.ts";
import { clearedByLiteral } from "./literals.ts";
import { meetResult } from "./results.ts";
import { findMember, superStates } from "./members.ts";
import { ANY_KEY, EACH, isElementKey, isTextBelow, REJECTION, keyMatches, OBJECT_KEY, type FieldPath } from "./paths.ts";
import { clearedPast } from "./clearance.ts";
import { clearedInText } from "./concat.ts";
import { fieldOwners, fieldPlaces, writeField } from "./class-fields.ts";
import { fetchSubscriptions, subscribe, subscribePlace } from "./subscriptions.ts";
import { moduleOf, noteChange, propagate, propagateExternal, type GuardEffect, type SolveState } from "./state.ts";
import { addTarget } from "./targets.ts";
import { resolveExport } from "../link/exports.ts";
import { STEP, type Atom, type Fact, type Edge, type Instance } from "./tracking.ts";

/** Hands the fact of an edge to every operation that uses its place. */
export function transfer(state: SolveState, edge: Edge): void {
  const { instance, place } = edge;
  fetchSubscriptions(state, edge);
  if (instance.fn < 0) return;
  if (place < 0) {
    transferCell(state, edge);
    return;
  }
  forEachUser(moduleOf(state, instance).uses, place, (user) => {
    transferTo(state, edge, user);
  });
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
      meetDeclaredType(state, edge, user);
      step(state, edge, user, edge.fact);
      break;
    case Op.Pi:
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
      step(state, edge, user, edge.fact.atom.kind === "taint" ? at(state, edge.fact, state.paths.empty) : edge.fact);
      break;
    default:
  }
}

function step(state: SolveState, edge: Edge, to: number, fact: Fact): Edge | undefined {
  return propagate(state, edge.instance, to, fact, edge.tag, edge, STEP);
}

function at(state: SolveState, fact: Fact, path: FieldPath, cleared: number = fact.cleared): Fact {
  return state.facts.fact(fact.atom, path, cleared);
}

/** Past a check: the value is harmless for what the check rules out. */
function passCheck(state: SolveState, edge: Edge, to: number, effect: GuardEffect | undefined, condition: number): void {
  if (!effect || edge.fact.atom.kind !== "taint") {
    step(state, edge, to, edge.fact);
    return;
  }
  const isNormalized = (edge.fact.cleared & state.kinds.normalized) !== 0;
  // That none of a list's elements is `..` says nothing of what stands within them.
  const clears = edge.fact.path.length === 0 ? effect.clears : effect.clears & ~state.kinds.level;
  const cleared = clearedPast(state.kinds, edge.fact.cleared, { ...effect, clears });
  if ((cleared & state.kinds.all) === state.kinds.all) return;
  const reason =
    effect.reason ?? (effect.clearsNormalized !== 0 && !isNormalized ? "looks at a path that was not resolved first" : undefined);
  propagate(state, edge.instance, to, at(state, edge.fact, edge.fact.path, cleared), edge.tag, edge, { kind: "check", condition, reason });
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

function load(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const key = keyOf(facts, facts.y[user] ?? -1) ?? ANY_KEY;
  const { path } = edge.fact;
  // A getter is a call whose receiver is the object.
  if (edge.instance.calls.has(user)) passArgument(state, edge, user, -1, false);
  if (path.tail === undefined) loadFromWhole(state, edge, user, key);
  else if (keyMatches(path.head, key) && (path.head === key || !isOfCollection(state, edge, key)))
    step(state, edge, user, at(state, edge.fact, path.tail));
}

/** Whether `key` names what collections have of themselves, not one of their elements: `list.length`, `agents.get`. */
function isOfCollection(state: SolveState, { fact }: Edge, key: string): boolean {
  return COUNTS.has(key) || (fact.atom.kind !== "taint" && state.automaton.anyReceiver.members.has(key));
}

/** Properties that are numbers whatever they are read from. */
const COUNTS: ReadonlySet<string> = new Set(["length", "size", "byteLength"]);

/** A secret is text: only these members of what was made of it, an error or a URL, hold it again. */
const REPEATING: ReadonlySet<string> = new Set(["message", "stack", "cause", "href", "password"]);

function loadFromWhole(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom } = edge.fact;
  switch (atom.kind) {
    case "taint":
      if (!COUNTS.has(key) && (!CONSUMED_KINDS.has(atom.source) || isElementKey(key) || REPEATING.has(key)))
        step(state, edge, user, edge.fact);
      break;
    case "object":
      loadMember(state, edge, user, key, atom, false);
      break;
    case "class":
      if (key === "prototype")
        step(state, edge, user, state.facts.fact(state.facts.class("object", atom.module, atom.class, atom.closure), state.paths.empty));
      else loadMember(state, edge, user, key, atom, true);
      break;
    case "namespace":
      loadExport(state, edge, user, key, atom.module);
      break;
    case "external":
      for (const next of stepKey(state, atom.state, key))
        propagateExternal(state, edge.instance, user, state.paths.empty, next, atom.call, edge.tag, edge);
      break;
    case "function":
    case "settle":
      break;
    default:
      atom satisfies never;
  }
}

function stepKey(state: SolveState, external: State, key: string): readonly State[] {
  if (key === ANY_KEY) return [...stepMember(external, key), ...stepPatterns(external)];
  return state.automaton.anyReceiver.members.has(key) ? stepNamed(external, key) : stepMember(external, key);
}

function loadMember(
  state: SolveState,
  edge: Edge,
  user: number,
  key: string,
  atom: Extract<Atom, { kind: "class" | "object" }>,
  isStatic: boolean,
): void {
  const method = findMember(state, atom, key, isStatic, ["method"]);
  if (method) step(state, edge, user, state.facts.fact(method, state.paths.empty));
  const getter = findMember(state, atom, key, isStatic, ["getter"]);
  if (getter) addTarget(state, edge.instance, user, getter, CALLEE);
  if (method || getter) return;
  for (const field of fieldPlaces(state, { key: atom, static: isStatic }, key))
    subscribePlace(state, field.instance, field.place, edge.instance, user);
  if (isStatic) return;
  for (const base of superStates(state, atom)) {
    for (const next of stepMember(base, key))
      propagateExternal(state, edge.instance, user, state.paths.empty, next, undefined, edge.tag, edge);
  }
}

function loadExport(state: SolveState, edge: Edge, user: number, key: string, moduleIndex: number): void {
  const module = state.program.modules[moduleIndex];
  if (!module || key === ANY_KEY) return;
  for (const found of resolveExport(state.program, module, key)) subscribe(state, found, edge.instance, user);
}

function store(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const key = keyOf(facts, facts.y[user] ?? -1);
  if (facts.z[user] === edge.place) storeValue(state, edge, user, key ?? EACH);
  if (facts.x[user] !== edge.place) return;
  if (edge.instance.calls.has(user)) passArgument(state, edge, user, -1, false);
  const isOverwritten = key !== undefined && edge.fact.path.head === key;
  if (!isOverwritten) step(state, edge, user, edge.fact);
  const { atom } = edge.fact;
  if (atom.kind === "external" && key !== undefined && edge.fact.path.length === 0) addLibrarySetter(state, edge, user, key, atom.state);
  if (atom.kind !== "object" || key === undefined || edge.fact.path.length > 0) return;
  const setter = findMember(state, atom, key, false, ["setter"]);
  if (setter) addTarget(state, edge.instance, user, setter, CALLEE);
}

function storeValue(state: SolveState, edge: Edge, user: number, key: string): void {
  if (edge.fact.atom.kind === "taint") meetWrite(state, edge, user, key);
  const { atom } = edge.fact;
  const isOfInstance = atom.kind === "taint" && !CONSUMED_KINDS.has(atom.source) && !isStaticPart(state, edge.instance);
  const owners = isOfInstance ? [] : fieldOwners(state, edge.instance, user);
  for (const owner of owners) writeField(state, owner, key, edge);
  if (owners.length === 0) putChange(state, edge, user, key);
  // A setter is a call whose argument is the written value.
  if (edge.instance.calls.has(user)) passArgument(state, edge, user, 0, false);
}

/** Whether a function sets up the static fields of a class, which there is but one of. */
function isStaticPart(state: SolveState, instance: Instance): boolean {
  const { functions, classes } = moduleOf(state, instance).facts;
  const owner = functions[instance.fn]?.ownerClass ?? -1;
  return owner >= 0 && classes[owner]?.staticFunction === instance.fn;
}

/** A write changes the object; one that only puts back what was read, as the lowering does after every call, changes nothing if that was not changed. */
function putChange(state: SolveState, edge: Edge, user: number, key: string): void {
  const { facts } = moduleOf(state, edge.instance);
  const isNew = edge.fact.atom.kind !== "taint" || !isPutBack(facts, user) || isChange(state, edge);
  if (!isNew && key === EACH) return;
  const written = putAt(state, edge, edge.fact, user, key);
  if (written && isNew) noteChange(state, written, facts.x[user] ?? -1);
}

/** The fact below `key` of a new value; only taint may be cut to the depth that is kept apart. */
function putAt(state: SolveState, edge: Edge, fact: Fact, user: number, key: string): Edge | undefined {
  if (fact.atom.kind !== "taint" && state.paths.isFull(fact.path)) return undefined;
  return step(state, edge, user, at(state, fact, state.paths.prepend(key, fact.path)));
}

function buildObject(state: SolveState, edge: Edge, user: number): void {
  const module = moduleOf(state, edge.instance);
  const { facts } = module;
  const fact = clearedFact(state, edge, edge.fact.atom.kind === "taint" ? clearedByLiteral(state, module, user) : 0);
  const list = listOf(facts, user);
  for (let index = 0; index + 2 < list.length; index += 3) {
    if (list[index + 2] !== edge.place) continue;
    const key = keyOf(facts, list[index + 1] ?? -1);
    switch (list[index]) {
      case Entry.Spread:
        if (!isOverridden(state, edge, list, index, edge.fact.path.head)) step(state, edge, user, fact);
        break;
      case Entry.Getter:
        callGetterEntry(state, edge, user, key ?? EACH);
        break;
      case Entry.Property:
        if (key !== undefined && edge.fact.atom.kind === "taint") meetWrite(state, edge, user, key);
        if (key === undefined || !isOverridden(state, edge, list, index, key))
          putAt(state, edge, key !== undefined && state.literals.fields.has(key) ? edge.fact : fact, user, key ?? EACH);
        break;
      default:
    }
  }
}

/** The fact of an edge, harmless for more. */
function clearedFact(state: SolveState, { fact }: Edge, mask: number): Fact {
  return mask === 0 ? fact : at(state, fact, fact.path, fact.cleared | mask);
}

/** A getter of an object literal: what it returns is found under its key. */
function callGetterEntry(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom } = edge.fact;
  if (atom.kind !== "function" || edge.fact.path.length > 0) return;
  addTarget(state, edge.instance, user, atom, GETTER + key);
}

/** Whether a later entry of the literal has the same static key. */
function isOverridden(state: SolveState, edge: Edge, list: Int32Array, index: number, key: string): boolean {
  const { facts } = moduleOf(state, edge.instance);
  for (let later = index + 3; later + 2 < list.length; later += 3) {
    if (list[later] === Entry.Property && keyOf(facts, list[later + 1] ?? -1) === key) return true;
  }
  return false;
}

function buildArray(state: SolveState, edge: Edge, user: number): void {
  const module = moduleOf(state, edge.instance);
  const { facts } = module;
  const list = listOf(facts, user);
  const literal = edge.fact.atom.kind === "taint" ? clearedByLiteral(state, module, user) : 0;
  let isShifted = false;
  let afterSeparator = false;
  for (let index = 0; index + 1 < list.length; index += 2) {
    const isSpread = list[index + 1] === 1;
    if (list[index] === edge.place) {
      const cleared = edge.fact.cleared | (afterSeparator ? state.kinds.startOnly : 0) | literal;
      if (isSpread) spreadInto(state, edge, user, cleared, isShifted ? undefined : index / 2);
      else putElement(state, edge, user, isShifted ? EACH : String(index / 2), cleared);
    }
    isShifted ||= isSpread;
    afterSeparator ||= keyOf(facts, list[index] ?? -1) === OPTIONS_END;
  }
}

function putElement(state: SolveState, edge: Edge, user: number, key: string, cleared: number): void {
  if (edge.fact.atom.kind !== "taint" && state.paths.isFull(edge.fact.path)) return;
  step(state, edge, user, at(state, edge.fact, state.paths.prepend(key, edge.fact.path), cleared));
}

/** `first` is where the first of the elements lands, if that is known. */
function spreadInto(state: SolveState, edge: Edge, user: number, cleared: number, first: number | undefined): void {
  const { path } = edge.fact;
  if (path.tail === undefined) {
    if (edge.fact.atom.kind === "taint") putElement(state, edge, user, EACH, cleared);
  } else if (isElementKey(path.head)) {
    const key = first === undefined || path.head === EACH ? EACH : String(first + Number(path.head));
    step(state, edge, user, at(state, edge.fact, state.paths.prepend(key, path.tail), cleared));
  }
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
  step(state, edge, user, at(state, edge.fact, state.paths.empty, clearedInText(state, edge, user)));
}

function yieldValue(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const isDelegated = facts.y[user] === 1;
  const fact = isDelegated ? edge.fact : at(state, edge.fact, state.paths.prepend(EACH, edge.fact.path));
  leave(state, { ...edge, fact }, { kind: "result" });
}

function returnValue(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  if (facts.x[user] === edge.place) {
    if (edge.fact.atom.kind === "taint") meetResult(state, edge, user);
    else meetReturn(state, edge);
    const isGenerator = ((facts.functions[edge.instance.fn]?.flags ?? 0) & FunctionFlag.Generator) !== 0;
    const fact = isGenerator ? at(state, edge.fact, state.paths.prepend(EACH, edge.fact.path)) : edge.fact;
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
  const declaring = facts.cells[cell]?.function ?? 0;
  let owner: Instance | undefined = edge.instance;
  while (owner && owner.fn !== declaring) owner = owner.parent;
  if (owner) writeOuter(state, owner, cellPlace(cell), edge.fact, edge.tag, edge, STEP, edge.instance);
}

/** Awaiting a rejected promise, or iterating a generator that throws, throws. */
function throwRejection(state: SolveState, edge: Edge, user: number): void {
  const { path } = edge.fact;
  if (path.tail) throwAt(state, edge.instance, user, at(state, edge.fact, path.tail), edge.tag, edge, STEP);
}

function element(state: SolveState, edge: Edge, user: number): void {
  const { atom, path } = edge.fact;
  if (path.head === REJECTION) {
    throwRejection(state, edge, user);
    return;
  }
  if (path.tail !== undefined) step(state, edge, user, at(state, edge.fact, path.tail));
  else if (atom.kind === "taint") step(state, edge, user, edge.fact);
  else if (atom.kind === "external") {
    for (const next of stepEdge(atom.state, "each"))
      propagateExternal(state, edge.instance, user, state.paths.empty, next, atom.call, edge.tag, edge);
  }
}

/** The keys of an object that is tainted as a whole, or whose keys are free text. */
function keyOfObject(state: SolveState, edge: Edge, user: number): void {
  const { path } = edge.fact;
  if (path.length === 0) step(state, edge, user, edge.fact);
  else if (path.head === OBJECT_KEY && path.tail) step(state, edge, user, at(state, edge.fact, path.tail));
}

function rest(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const first = facts.y[user] ?? -1;
  const { head, tail } = edge.fact.path;
  if (tail === undefined) step(state, edge, user, edge.fact);
  else if (first < 0) restOfObject(state, edge, user, head);
  else if (head === EACH) step(state, edge, user, edge.fact);
  else if (isElementKey(head) && Number(head) >= first) {
    step(state, edge, user, at(state, edge.fact, state.paths.prepend(String(Number(head) - first), tail)));
  }
}

function restOfObject(state: SolveState, edge: Edge, user: number, head: string): void {
  const { facts } = moduleOf(state, edge.instance);
  for (const key of listOf(facts, user)) if (keyOf(facts, key) === head) return;
  step(state, edge, user, edge.fact);
}

/** A class of the project extends a library class: its methods are callbacks of the library. */
function extend(state: SolveState, edge: Edge, user: number): void {
  const { atom, path } = edge.fact;
  const { facts } = moduleOf(state, edge.instance);
  const index = facts.x[user] ?? 0;
  if (path.length > 0) return;
  if (atom.kind === "external") state.hooks.onExtend(state, edge, index, atom.state);
}
