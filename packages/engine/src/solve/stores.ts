import { CONSUMED_KINDS } from "@sluice/core";
import { Entry, Op, type ModuleFacts } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";
import { assignHandlers } from "./assigned-handlers.ts";
import { addLibrarySetter, passArgument } from "./calls.ts";
import { isChange, isPutBack } from "./changes.ts";
import { fieldOwners, writeField } from "./class-fields.ts";
import { isCopy } from "./copies.ts";
import { CALLEE, GETTER } from "./instances.ts";
import { meetWrite } from "./keys.ts";
import { keyAt } from "./known-keys.ts";
import { isGoneWith } from "./kills.ts";
import { OPTIONS_END, takesNext } from "./kind-bits.ts";
import { clearedByLiteral } from "./literals.ts";
import { isBesideEntries } from "./map-entries.ts";
import { findMember } from "./members.ts";
import { EACH, ENTRY, indexOfElement, isElementKey, isSetterOf, isToldToListeners, keysOf, OBJECT_KEY, SETTER } from "./paths.ts";
import { moduleOf, noteChange, type SolveState } from "./state.ts";
import { step, factAt } from "./step.ts";
import { addTarget } from "./targets.ts";
import type { Fact, Edge, Instance } from "./tracking.ts";
import { isChosenCopy } from "./whole-objects.ts";

/** `object.key = value`: the value changes the object, which keeps what it has under other keys. */
export function store(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const key = keyAt(state, edge.instance, facts.y[user] ?? -1);
  if (facts.z[user] === edge.place) storeValue(state, edge, user, key ?? EACH);
  if (facts.y[user] === edge.place) keepKey(state, edge, user);
  if (facts.x[user] !== edge.place) return;
  if (edge.instance.calls.has(user)) passArgument(state, edge, user, -1, false);
  const isOverwritten = key !== undefined && edge.fact.path.head === key;
  const isLost = isOverwritten ? !tellStored(state, edge, user) : key !== undefined && isGoneWith(state, edge, key);
  if (!isLost) step(state, edge, user, edge.fact);
  const { atom } = edge.fact;
  if (atom.kind === "external" && key !== undefined && edge.fact.path.length === 0) {
    addLibrarySetter(state, edge, user, key, atom.state);
    assignHandlers(state, edge, user, key);
  }
  if (key !== undefined) callSetter(state, edge, user, key);
}

/** `object.key = value`, where the object has a setter of this name: of its class, of its literal, or one that was defined for it. */
function callSetter(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom, path } = edge.fact;
  if (atom.kind === "function" && isSetterOf(path, key)) addTarget(state, edge.instance, user, atom, CALLEE);
  if ((atom.kind !== "object" && atom.kind !== "class") || path.length > 0) return;
  const setter = findMember(state, atom, key, atom.kind === "class", ["setter"]);
  if (setter) addTarget(state, edge.instance, user, setter.atom, CALLEE);
}

/** `object[text] = value`, `{ [text]: value }`: text becomes a key of the object. */
function keepKey(state: SolveState, edge: Edge, user: number): void {
  const { atom, path } = edge.fact;
  if (atom.kind === "taint" && path.length === 0) step(state, edge, user, factAt(state, edge.fact, state.paths.prepend(OBJECT_KEY, path)));
}

/** What an object in a field is told at some time, what is put there now may be told later: its listeners hear of it. Whether it is that sort of data. */
function tellStored(state: SolveState, edge: Edge, user: number): boolean {
  const { path, atom, cleared } = edge.fact;
  if (!path.tail || !keysOf(path.tail).some(isToldToListeners)) return false;
  noteChange(state, { ...edge, fact: state.facts.fact(atom, path.tail, cleared) }, moduleOf(state, edge.instance).facts.z[user] ?? -1);
  return true;
}

function storeValue(state: SolveState, edge: Edge, user: number, key: string): void {
  if (isChosenCopy(state, edge, user)) return;
  if (edge.fact.atom.kind === "taint") meetWrite(state, edge, user, key);
  const { atom } = edge.fact;
  const isOfInstance = atom.kind === "taint" && !CONSUMED_KINDS.has(atom.source) && !isStaticPart(state, edge.instance);
  // There is but one of each class, so what its static fields hold everybody may read.
  const owners = fieldOwners(state, edge.instance, user).filter((owner) => !isOfInstance || owner.static);
  if (atom.kind === "taint" && key === EACH && !edge.instance.calls.has(user) && isCopy(state, edge.instance, user)) return;
  for (const owner of owners) writeField(state, owner, key, edge);
  if (owners.length === 0) putChange(state, edge, user, key);
  if (atom.kind === "function") assignHandlers(state, edge, user, key);
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
  if (!isNew && (key === EACH || beganAtRead(state, edge))) return;
  const written = putAt(state, edge, edge.fact, user, key);
  if (written && isNew && edge.fact.atom.kind === "taint") noteChange(state, written, facts.x[user] ?? -1);
}

/** Whether what is put back began where it was read: every other read begins it again, the object itself was never given it. */
function beganAtRead(state: SolveState, { instance, from }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  let at = from;
  const isSame = ({ via, place }: Edge): boolean =>
    (via.kind === "step" || via.kind === "check") && (facts.kind[place] === Op.Post || facts.kind[place] === Op.Pi);
  while (at?.instance === instance && isSame(at)) at = at.from;
  return at?.via.kind === "seed" && at.instance === instance && facts.kind[at.place] === Op.Load;
}

/** The fact below `key` of a new value; only taint may be cut to the depth that is kept apart. */
function putAt(state: SolveState, edge: Edge, fact: Fact, user: number, key: string): Edge | undefined {
  if (fact.atom.kind !== "taint" && state.paths.isFull(fact.path)) return undefined;
  return step(state, edge, user, factAt(state, fact, state.paths.prepend(key, fact.path)));
}

/** `{ key: value, ...more }`: the value lies below its key, unless a later entry has the same. */
export function buildObject(state: SolveState, edge: Edge, user: number): void {
  const module = moduleOf(state, edge.instance);
  const { facts } = module;
  const fact = clearedFact(state, edge, edge.fact.atom.kind === "taint" ? clearedByLiteral(state, module, user) : 0);
  const list = listOf(facts, user);
  for (let index = 0; index + 2 < list.length; index += 3) {
    if (list[index + 1] === edge.place) keepKey(state, edge, user);
    if (list[index + 2] !== edge.place) continue;
    const key = keyOf(facts, list[index + 1] ?? -1);
    switch (list[index]) {
      case Entry.Spread:
        // A literal has none of the methods that the class of what is copied has, nor setters of what is copied.
        if (edge.fact.path.head !== SETTER && !isOverridden(state, edge, list, index, edge.fact.path.head))
          step(state, edge, user, spreadFact(state, edge, fact, list, index));
        break;
      case Entry.Getter:
        callGetterEntry(state, edge, user, key ?? EACH);
        break;
      case Entry.Setter:
        if (key !== undefined) putSetter(state, edge, user, key);
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

/** The fact of what is spread: what is data as a whole is it but for the fields that later entries have. */
function spreadFact(state: SolveState, { instance, fact: { except } }: Edge, fact: Fact, list: Int32Array, index: number): Fact {
  const spread = state.facts.fact(fact.atom, fact.path, fact.cleared);
  return fact.atom.kind === "taint" && fact.path.length === 0
    ? state.facts.except(spread, [...(except ?? []), ...laterKeys(moduleOf(state, instance).facts, list, index)])
    : spread;
}

/** The fact of an edge, harmless for more. */
function clearedFact(state: SolveState, { fact }: Edge, mask: number): Fact {
  return mask === 0 ? fact : factAt(state, fact, fact.path, fact.cleared | mask);
}

/** A getter of an object literal: what it returns is found under its key. */
function callGetterEntry(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom } = edge.fact;
  if (atom.kind !== "function" || edge.fact.path.length > 0) return;
  addTarget(state, edge.instance, user, atom, GETTER + key);
}

/** A setter of an object literal: no program reads it, what is written under its key finds it. */
function putSetter(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom, path } = edge.fact;
  if (atom.kind === "function" && path.length === 0)
    step(state, edge, user, factAt(state, edge.fact, state.paths.prependAll([SETTER, key], path)));
}

/** Whether a later entry of the literal has the same static key. */
function isOverridden(state: SolveState, edge: Edge, list: Int32Array, index: number, key: string): boolean {
  return laterKeys(moduleOf(state, edge.instance).facts, list, index).includes(key);
}

/** The static keys of the entries of a literal behind one of them. */
function laterKeys(facts: ModuleFacts, list: Int32Array, index: number): readonly string[] {
  const keys: string[] = [];
  for (let later = index + 3; later + 2 < list.length; later += 3) {
    const key = list[later] === Entry.Property ? keyOf(facts, list[later + 1] ?? -1) : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** `[value, ...more]`: the value lies below its index, or anywhere after a spread. */
export function buildArray(state: SolveState, edge: Edge, user: number): void {
  const module = moduleOf(state, edge.instance);
  const { facts } = module;
  const list = listOf(facts, user);
  const literal = edge.fact.atom.kind === "taint" ? clearedByLiteral(state, module, user) : 0;
  let isShifted = false;
  let afterSeparator = false;
  for (let index = 0; index + 1 < list.length; index += 2) {
    const isSpread = list[index + 1] === 1;
    if (list[index] === edge.place) {
      const isValue = !isSpread && takesNext(keyOf(facts, list[index - 2] ?? -1), index + 2 < list.length ? "inside" : "last");
      const cleared = edge.fact.cleared | (afterSeparator || isValue ? state.kinds.startOnly : 0) | literal;
      if (isSpread) spreadInto(state, edge, user, cleared, isShifted ? undefined : index / 2);
      else putElement(state, edge, user, isShifted ? EACH : String(index / 2), cleared);
    }
    isShifted ||= isSpread;
    afterSeparator ||= keyOf(facts, list[index] ?? -1) === OPTIONS_END;
  }
}

function putElement(state: SolveState, edge: Edge, user: number, key: string, cleared: number): void {
  if (edge.fact.atom.kind !== "taint" && state.paths.isFull(edge.fact.path)) return;
  step(state, edge, user, factAt(state, edge.fact, state.paths.prepend(key, edge.fact.path), cleared));
}

/** `first` is where the first of the elements lands, if that is known. */
function spreadInto(state: SolveState, edge: Edge, user: number, cleared: number, first: number | undefined): void {
  const { path } = edge.fact;
  if (path.tail === undefined) {
    if (edge.fact.atom.kind === "taint") putElement(state, edge, user, EACH, cleared);
  } else if (path.head === ENTRY) {
    step(state, edge, user, factAt(state, edge.fact, state.paths.prepend(EACH, path.tail), cleared));
  } else if (isBesideEntries(edge)) {
    return;
  } else if (isElementKey(path.head)) {
    const key = first === undefined || path.head === EACH ? EACH : String(first + indexOfElement(path.head));
    step(state, edge, user, factAt(state, edge.fact, state.paths.prepend(key, path.tail), cleared));
  }
}
