import { CONSUMED_KINDS } from "@sluice/core";
import { resolveExport } from "../link/exports.ts";
import { keyOf, listOf, loadedKey } from "../link/program.ts";
import { stepMember, stepNamed, stepPatterns, type State } from "../resolve/automaton.ts";
import { passArgument } from "./calls.ts";
import { fieldPlaces } from "./class-fields.ts";
import { copyEntries } from "./copies.ts";
import { CALLEE } from "./instances.ts";
import { keyAt, knownKeys } from "./known-keys.ts";
import { findMember, superStates } from "./members.ts";
import { ANY_KEY, COUNTS, EACH, indexOfElement, isElementKey, keyMatches, OBJECT_KEY } from "./paths.ts";
import { propagateExternal } from "./propagate.ts";
import { edgesAt, moduleOf, type FunctionAtom, type SolveState } from "./state.ts";
import { isMeant } from "./sanitizer-rows.ts";
import { step, factAt } from "./step.ts";
import { subscribe, subscribePlace, unfoldNamespace } from "./subscriptions.ts";
import { addTarget } from "./targets.ts";
import type { Atom, Edge, Fact, Instance, ReceiverClass } from "./tracking.ts";
import { takesNamedPart, takesOtherPart } from "./whole-objects.ts";

/** `object.key`: what lies below the key; of a library value, what models say of that member. */
export function load(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const key = keyAt(state, edge.instance, facts.y[user] ?? -1) ?? ANY_KEY;
  const { path } = edge.fact;
  // A getter is a call whose receiver is the object.
  if (edge.instance.calls.has(user)) passArgument(state, edge, user, -1, false);
  if (takesNamedPart(state, edge, user) || takesOtherPart(state, edge, user)) return;
  if (path.tail === undefined) {
    loadFromWhole(state, edge, user, key);
    copyEntries(state, edge, user);
  } else if (keyMatches(path.head, key) && mayBeKey(state, edge, user, key) && (path.head === key || !isOfCollection(state, edge, key))) {
    step(state, edge, user, factAt(state, edge.fact, path.tail));
    copyEntries(state, edge, user);
  }
}

/** Whether a computed key may be the one that a fact lies below. */
function mayBeKey(state: SolveState, { instance, fact: { path } }: Edge, user: number, key: string): boolean {
  if (key !== ANY_KEY || path.head === EACH) return true;
  return knownKeys(state, instance, moduleOf(state, instance).facts.y[user] ?? -1)?.has(path.head) ?? true;
}

/** Whether `key` names what collections have of themselves, not one of their elements: `list.length`, `agents.get`. */
function isOfCollection(state: SolveState, { fact }: Edge, key: string): boolean {
  return COUNTS.has(key) || (fact.atom.kind !== "taint" && state.automaton.anyReceiver.members.has(key));
}

/** A secret is text: only these members of what was made of it, an error or a URL, hold it again. */
const REPEATING: ReadonlySet<string> = new Set(["message", "stack", "cause", "href", "password"]);

function loadFromWhole(state: SolveState, edge: Edge, user: number, key: string): void {
  const { atom, except } = edge.fact;
  switch (atom.kind) {
    case "taint":
      if (except?.has(key) !== true && !COUNTS.has(key) && (!CONSUMED_KINDS.has(atom.source) || isElementKey(key) || REPEATING.has(key)))
        step(state, edge, user, asMember(state, edge, user, key));
      break;
    case "object":
      loadMember(state, edge, user, key, atom, false);
      break;
    case "class":
      if (key === "prototype")
        step(state, edge, user, state.facts.fact(state.facts.object(atom.module, atom.class, atom.closure), state.paths.empty));
      else loadMember(state, edge, user, key, atom, true);
      break;
    case "namespace":
      loadExport(state, edge, user, key, atom.module);
      break;
    case "external":
      for (const next of stepKey(state, atom.state, key))
        propagateExternal(state, edge.instance, user, { state: next, anchor: atom.call }, edge);
      break;
    case "function":
      if (key === "constructor") loadConstructor(state, edge, user);
      break;
    case "settle":
      break;
    default:
      atom satisfies never;
  }
}

/** Text that was made an object of a library is, read off it again, as models say of the member: no host of a URL has a slash. */
function asMember(state: SolveState, { instance, fact }: Edge, user: number, key: string): Fact {
  let { cleared } = fact;
  for (const { fact: other } of edgesAt(instance, moduleOf(state, instance).facts.x[user] ?? -1)) {
    if (other.atom.kind !== "external" || other.path.length > 0) continue;
    for (const row of stepKey(state, other.atom.state, key).flatMap(({ sanitizers }) => sanitizers)) {
      if (!row.segment || !isMeant(row, fact.atom)) continue;
      state.use(row);
      cleared |= state.kinds.segment | state.kinds.maskOf(row.clears);
    }
  }
  return cleared === fact.cleared ? fact : state.facts.fact(fact.atom, fact.path, cleared);
}

/** `(async () => {}).constructor` makes functions of text as `Function` does, which is its kind for plain ones (ECMA-262, 27.7.1). */
function loadConstructor(state: SolveState, edge: Edge, user: number): void {
  const root = state.automaton.rootOf("global", undefined);
  for (const next of root ? stepMember(root, "Function") : [])
    propagateExternal(state, edge.instance, user, { state: next, anchor: undefined }, edge);
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
  if (!state.mayMeet(edge.instance.module, atom.module)) return;
  const method = findMember(state, atom, key, isStatic, ["method"]);
  if (method) step(state, edge, user, state.facts.fact(ofReceiver(state, edge, user, method.atom), state.paths.empty));
  const getter = findMember(state, atom, key, isStatic, ["getter"]);
  if (getter) addTarget(state, edge.instance, user, getter.atom, CALLEE);
  if (getter || (method && !method.isDecorated)) return;
  for (const field of fieldPlaces(state, { key: atom, static: isStatic }, key))
    subscribePlace(state, field.instance, field.place, edge.instance, user);
  for (const base of superStates(state, atom, isStatic)) {
    for (const next of stepMember(base, key)) propagateExternal(state, edge.instance, user, { state: next, anchor: undefined }, edge);
  }
}

/**
 * A method as it is of one object, if its class is known for sure. What is read off a prototype, as `super.run` is, runs for the object that the function
 * around it runs for.
 */
function ofReceiver(state: SolveState, { instance, fact }: Edge, user: number, method: FunctionAtom): Atom {
  const { atom } = fact;
  if (atom.kind !== "object" || !state.isTemplate(method.module, method.fn)) return method;
  const receiver = isOffPrototype(state, instance, user) ? receiverAround(state, instance) : atom.isDeclared ? undefined : atom;
  return receiver ? state.facts.function({ ...method, receiver }) : method;
}

/** The class of what `this` is in an activation: that of the nearest method around it. */
function receiverAround(state: SolveState, instance: Instance): ReceiverClass | undefined {
  let at: Instance | undefined = instance;
  while (at && (moduleOf(state, at).facts.functions[at.fn]?.ownerClass ?? -1) < 0) at = at.parent;
  return at?.receiver;
}

function isOffPrototype(state: SolveState, instance: Instance, load: number): boolean {
  const { facts } = moduleOf(state, instance);
  return loadedKey(facts, facts.x[load] ?? -1) === "prototype";
}

function loadExport(state: SolveState, edge: Edge, user: number, key: string, moduleIndex: number): void {
  const module = state.program.modules[moduleIndex];
  if (!module) return;
  if (key === ANY_KEY) {
    const place = moduleOf(state, edge.instance).facts.x[user] ?? -1;
    if (place >= 0) unfoldNamespace(state, moduleIndex, edge.instance, place);
    return;
  }
  for (const found of resolveExport(state.program, module, key)) subscribe(state, found, edge.instance, user);
}

/** The keys of an object that is tainted as a whole, or whose keys are free text. */
export function keyOfObject(state: SolveState, edge: Edge, user: number): void {
  const { path } = edge.fact;
  if (path.length === 0) step(state, edge, user, edge.fact);
  else if (path.head === OBJECT_KEY && path.tail) step(state, edge, user, factAt(state, edge.fact, path.tail));
}

/** `const { a, ...others } = object`, `const [first, ...others] = list`: what is not taken apart. */
export function rest(state: SolveState, edge: Edge, user: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const first = facts.y[user] ?? -1;
  const { head, tail } = edge.fact.path;
  if (tail === undefined) step(state, edge, user, first < 0 ? state.facts.except(edge.fact, excludedKeys(state, edge, user)) : edge.fact);
  else if (first < 0) restOfObject(state, edge, user, head);
  else if (head === EACH) step(state, edge, user, edge.fact);
  else if (isElementKey(head) && indexOfElement(head) >= first) {
    step(state, edge, user, factAt(state, edge.fact, state.paths.prepend(String(indexOfElement(head) - first), tail)));
  }
}

function restOfObject(state: SolveState, edge: Edge, user: number, head: string): void {
  if (!excludedKeys(state, edge, user).includes(head)) step(state, edge, user, edge.fact);
}

/** The keys that a pattern takes apart before what it collects. */
function excludedKeys(state: SolveState, { instance }: Edge, rest: number): readonly string[] {
  const { facts } = moduleOf(state, instance);
  return [...listOf(facts, rest)].flatMap((key) => keyOf(facts, key) ?? []);
}
