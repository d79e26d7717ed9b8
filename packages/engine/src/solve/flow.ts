import { remember } from "@sluice/core";
import { CallFlag, FunctionFlag, Op } from "../ir.ts";
import { numberOfPair } from "../link/identity.ts";
import { argumentOf, listOf } from "../link/program.ts";
import { clearedPast } from "./clearance.ts";
import { methodOwner, writeField } from "./class-fields.ts";
import { CALLEE, isWithin } from "./instances.ts";
import { pastOwnSanitizer } from "./own-sanitizers.ts";
import { EACH, indexOfElement, isElementKey, isHidden, isTextBelow, isToldToListeners, keysOf, REJECTION } from "./paths.ts";
import { propagate } from "./propagate.ts";
import { edgesAt, moduleOf, noteChange, tagInside, tagsAt, type GuardEffect, type SolveState } from "./state.ts";
import {
  STEP,
  type Anchor,
  type Arrival,
  type Caller,
  type CallSite,
  type Edge,
  type Exit,
  type Fact,
  type Instance,
  type OuterPort,
  type Port,
  type Tag,
  type Via,
} from "./tracking.ts";

/** Records that a fact leaves the function of `edge` and hands it to the callers that its tag stands for. */
export function leave(state: SolveState, left: Edge, port: Port): void {
  const edge = isOfReceiver(port) ? ofReceiver(state, left) : left;
  const { tag, instance, fact } = edge;
  // Whoever calls knows the object itself.
  if (fact.atom.kind === "object" && fact.atom.isDeclared && fact.path.length === 0 && isOfReceiver(port)) return;
  if (tag.owner === instance) {
    addExit(state, tag, { port, edge });
    return;
  }
  instance.openExits.push({ port, edge });
  for (const site of [...instance.callSites]) leaveOpen(state, { port, edge }, site);
  if (isOfReceiver(port) && !isCalled(state, instance)) keepInReceiver(state, edge);
}

/** Data that a method left in a field of its receiver lies in an object of its class: worth knowing where other classes have methods of the same names. */
function ofReceiver(state: SolveState, edge: Edge): Edge {
  const { fact, instance } = edge;
  if (fact.atom.kind !== "taint" || fact.path.length === 0 || fact.of) return edge;
  const { ownerClass = -1, flags = 0 } = moduleOf(state, instance).facts.functions[instance.fn] ?? {};
  if (ownerClass < 0 || (flags & FunctionFlag.Static) !== 0 || !state.hasKin(instance.module, ownerClass)) return edge;
  return { ...edge, fact: state.facts.of(fact, state.facts.receiver(instance, ownerClass)) };
}

/**
 * A fact that is not bound to one call goes to every call site, where that is by a function which came in, to the calls it came in by; a tag of an enclosing
 * function stays valid within that function.
 */
export function leaveOpen(state: SolveState, exit: Exit, site: CallSite): void {
  const { tag } = exit.edge;
  if (tag.owner && isWithin(site.instance, tag.owner)) arrive(state, site, exit, tag, undefined);
  else for (const by of site.tags ?? [state.rootTag]) arrive(state, site, exit, tagInside(state, by), undefined);
}

function addExit(state: SolveState, tag: Tag, exit: Exit): void {
  tag.exits.push(exit);
  for (const caller of [...tag.callers]) leaveTo(state, caller, exit);
}

/** A fact leaves to one of the callers that its tag stands for. */
export function leaveTo(state: SolveState, caller: Caller, exit: Exit): void {
  arrive(state, caller, exit, caller.edge.tag, exit.edge.tag.entry && caller.edge);
}

/** A fact that left a callee arrives at one of its call sites; `from` is the argument that entered there, where that is known. */
export function arrive(state: SolveState, site: CallSite, { port, edge: exit }: Exit, tag: Tag, from: Edge | undefined): void {
  const via: Via = { kind: "return", call: site.call, exit };
  const arrival: Arrival = { fact: exit.fact, tag, from, via };
  if (port.kind === "outer") {
    writeOuter(state, port, from ? { ...arrival, from } : { ...arrival, from: exit, via: STEP }, site.instance);
    return;
  }
  if (site.role !== CALLEE) {
    if (isOfReceiver(port)) keepInReceiver(state, exit);
    state.hooks.onCallbackReturn(state, site, { port, edge: exit }, tag, from);
    return;
  }
  if (port.kind === "throw") {
    throwAt(state, site, arrival);
    return;
  }
  if (port.kind === "result") arriveResult(state, site, arrival);
  else if (isRest(state, exit.instance, port.index)) arriveRest(state, site, port.index, arrival);
  else arriveParameter(state, site, port.index, arrival);
}

/** Whether a parameter holds the list of all arguments from its place on. */
function isRest(state: SolveState, instance: Instance, index: number): boolean {
  return moduleOf(state, instance).facts.functions[instance.fn]?.params[index]?.rest === true;
}

/** The state of a list of arguments after the call: of each argument what lay under its index. */
function arriveRest(state: SolveState, site: CallSite, index: number, arrival: Arrival): void {
  const { head, tail } = arrival.fact.path;
  if (!tail || !isElementKey(head) || head === EACH) {
    arriveParameter(state, site, index, arrival);
    return;
  }
  const fact = state.facts.fact(arrival.fact.atom, tail, arrival.fact.cleared);
  arriveParameter(state, site, index + indexOfElement(head), { ...arrival, fact });
}

/** Whether the program itself calls a function, in whatever context. */
function isCalled(state: SolveState, { module, fn }: Instance): boolean {
  return state.instances.of(module, fn).some(({ callSites }) => callSites.some(({ role }) => role === CALLEE));
}

function isOfReceiver(port: Port): boolean {
  return port.kind === "param" && port.index < 0;
}

/**
 * Taint that a method left in a field of its receiver, where nobody knows which object that is: a framework calls the method, or another program does.
 * The next method may be called on the same object.
 */
function keepInReceiver(state: SolveState, { fact, instance, place, ...edge }: Edge): void {
  const owner = methodOwner(moduleOf(state, instance), instance);
  const { head, tail } = fact.path;
  if (fact.atom.kind !== "taint" || !owner || !tail || isElementKey(head) || isHidden(head)) return;
  writeField(state, owner, head, { ...edge, instance, place, fact: state.facts.fact(fact.atom, tail, fact.cleared) });
}

function arriveResult(state: SolveState, { instance, call }: CallSite, { fact, tag, from, via }: Arrival): void {
  if (moduleOf(state, instance).facts.kind[call] === Op.Store) return;
  const left = pastOwnSanitizer(state, { instance, call }, fact);
  if (left) propagate(state, instance, call, left, tag, from, via);
}

/** The state of a parameter after the call: what the variable that was handed in holds from there on. */
function arriveParameter(state: SolveState, site: CallSite, index: number, arrival: Arrival): void {
  const { fact, tag, from, via } = arrival;
  const { facts } = moduleOf(state, site.instance);
  const kind = facts.kind[site.call];
  if (index < 0 && (kind === Op.Store || (kind === Op.Call && ((facts.z[site.call] ?? 0) & CallFlag.New) !== 0))) {
    propagate(state, site.instance, site.call, ofMade(state, site, fact), tag, from, via);
    return;
  }
  const roles = (site.instance.calls.get(site.call)?.targets ?? []).map(({ role }) => role);
  // `f.call(self, x)` and `f.apply(self, list)` are handed the receiver as their first argument.
  const receiver = roles.includes("call") || roles.includes("apply") ? 0 : -1;
  if (index >= 0 && roles.includes("apply")) {
    const element = state.facts.fact(fact.atom, state.paths.prepend(String(index), fact.path), fact.cleared);
    changeArgument(state, site, 1, { ...arrival, fact: element });
    return;
  }
  // What a method is called on so may be an object of any class.
  const left = index < 0 && receiver === 0 ? { ...arrival, fact: state.facts.fact(fact.atom, fact.path, fact.cleared) } : arrival;
  changeArgument(state, site, index < 0 ? receiver : index - site.shift, left);
}

/** Data in a field of a new object is that of one class, where the call makes objects of one. */
function ofMade(state: SolveState, { instance, call }: CallSite, fact: Fact): Fact {
  const { facts } = moduleOf(state, instance);
  const isMade = facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Super) === 0;
  if (!isMade || fact.atom.kind !== "taint" || fact.path.length === 0) return fact;
  const callee = facts.x[call] ?? -1;
  const made = edgesAt(instance, callee).filter(({ fact: { path } }) => path.length === 0);
  const [only] = made;
  const atom = made.length === 1 ? only?.fact.atom : undefined;
  return atom?.kind === "class" && state.hasKin(atom.module, atom.class)
    ? state.facts.of(fact, state.facts.object(atom.module, atom.class, atom.closure))
    : fact;
}

/** A call has changed what it was handed (-1: its receiver): the variables that hold it have it from there on, and so has what it was taken from. */
export function changeArgument(state: SolveState, { instance, call }: Anchor, argument: number | "any", arrival: Arrival): void {
  const { fact, tag, from, via } = arrival;
  const { facts } = moduleOf(state, instance);
  const isData = fact.atom.kind === "taint";
  const isNews = isData && (from?.fact !== fact || keysOf(fact.path).some(isToldToListeners));
  const posts: number[] = [];
  forEachPost(state, instance, call, argument, (post) => posts.push(post));
  const isText = argument !== "any" && posts.length > 0 && isData && isTextBelow(fact.path);
  const effect = isText ? state.guards?.ofCall(instance, call, argument) : undefined;
  const left = effect && fact.path.length === 0 ? pastReturn(state, fact, effect) : fact;
  const by = via.kind === "return" && effect?.reason !== undefined ? { ...via, reason: effect.reason } : via;
  for (const post of left ? posts : []) {
    const changed = propagate(state, instance, post, left ?? fact, tag, from, by);
    if (changed && isNews) noteChange(state, changed, facts.x[post] ?? -1);
  }
  // Who calls whom hangs on functions that are put into what is looked up: `this.handlers[name].push(handler)`.
  const isHandler = fact.atom.kind === "function" && from?.fact !== fact;
  if (posts.length > 0 || !(isNews || isHandler) || argument === "any" || facts.kind[call] !== Op.Call) return;
  const object = argument < 0 ? (facts.y[call] ?? -1) : (argumentOf(facts, call, argument) ?? -1);
  if (object >= 0) noteChange(state, { ...arrival, id: -1, instance, place: object }, object);
}

/** A text that came back from a call which it was handed to: one that throws for bad ones is a check. Undefined where it is harmless for everything. */
function pastReturn(state: SolveState, fact: Fact, effect: GuardEffect): Fact | undefined {
  const cleared = clearedPast(state.kinds, fact.cleared, effect);
  return (cleared & state.kinds.all) === state.kinds.all ? undefined : state.facts.fact(fact.atom, fact.path, cleared);
}

/** Visits the variables' values after `call` was handed them as argument `argument` (-1: as receiver). */
export function forEachPost(
  state: SolveState,
  instance: Instance,
  call: number,
  argument: number | "any",
  visit: (post: number) => void,
): void {
  const module = moduleOf(state, instance);
  const { facts } = module;
  forEachUser(module.uses, call, (user) => {
    if (facts.kind[user] === Op.Post && facts.y[user] === call && (argument === "any" || facts.z[user] === argument)) visit(user);
  });
}

/** An exception leaves a function: an async function or a generator hands it to whoever awaits or iterates its result. */
export function leaveByThrow(state: SolveState, edge: Edge): void {
  const flags = moduleOf(state, edge.instance).facts.functions[edge.instance.fn]?.flags ?? 0;
  if ((flags & (FunctionFlag.Async | FunctionFlag.Generator)) === 0) {
    leave(state, edge, { kind: "throw" });
    return;
  }
  const fact = state.facts.fact(edge.fact.atom, state.paths.prepend(REJECTION, edge.fact.path), edge.fact.cleared);
  leave(state, { ...edge, fact }, { kind: "result" });
}

/** An exception reaches the `catch` around the call, or leaves the calling function as well. */
export function throwAt(state: SolveState, { instance, call }: Anchor, arrival: Arrival): void {
  const { fact, tag, from, via } = arrival;
  const module = moduleOf(state, instance);
  const clauses: number[] = [];
  forEachUser(module.uses, call, (user) => {
    if (module.facts.kind[user] === Op.Catch && mentions(listOf(module.facts, user), call)) clauses.push(user);
  });
  for (const clause of clauses) propagate(state, instance, clause, fact, tag, from, via);
  if (clauses.length > 0) return;
  const thrown: Edge = { ...arrival, id: -1, instance, place: call };
  if (rememberThrow(instance, call, fact, tag)) leaveByThrow(state, thrown);
}

function mentions(list: Int32Array, call: number): boolean {
  for (let at = 0; at + 1 < list.length; at += 2) if (list[at] === call && list[at + 1] === 1) return true;
  return false;
}

/** Exceptions have no value of their own at a call, so what passed is kept apart, at places below those of the cells. */
function rememberThrow(instance: Instance, call: number, fact: Fact, tag: Tag): boolean {
  const place = THROWN - call;
  const row = tagsAt(instance, place);
  const key = numberOfPair(fact.id, tag.id);
  if (row.has(key)) return false;
  row.set(key, tag);
  return true;
}

const THROWN = -0x4000_0000;

/** Writes a place of a function that encloses the one of `inner`, as precisely as the tag allows: see {@link isWithin}. */
export function writeOuter(
  state: SolveState,
  { owner, place }: Omit<OuterPort, "kind">,
  arrival: Arrival & { readonly from: Edge },
  inner: Instance,
): void {
  const { fact, tag, from, via } = arrival;
  if (!tag.owner || isWithin(owner, tag.owner)) {
    const written = propagate(state, owner, place, fact, tag, from, via);
    if (written && place >= 0) leaveAsParameter(state, written);
    return;
  }
  const edge: Edge = { ...arrival, id: -1, instance: inner, place: from.place };
  const places = remember((tag.outer ??= new Map<Instance, Map<number, Set<Fact>>>()), owner, () => new Map<number, Set<Fact>>());
  const written = remember(places, place, () => new Set<Fact>());
  if (written.has(fact)) return;
  written.add(fact);
  if (fact.atom.kind !== "taint" && ++state.outerExitCount > MAX_OUTER_EXITS) {
    propagate(state, owner, place, fact, state.rootTag, from, via);
    return;
  }
  addExit(state, tag, { port: { kind: "outer", owner, place }, edge });
}

/**
 * Functions, objects and library values that are told apart by the calls they came by, where a function writes them into a variable around it. Programs have
 * a few hundred; old scripts in which hundreds of functions share one scope have millions: what comes after these holds in every call.
 */
const MAX_OUTER_EXITS = 10_000;

/** What a parameter or the receiver refers to was changed by way of something else: the caller has it as well. */
function leaveAsParameter(state: SolveState, edge: Edge): void {
  const { facts } = moduleOf(state, edge.instance);
  const kind = facts.kind[edge.place];
  if (kind === Op.Param) leave(state, edge, { kind: "param", index: facts.x[edge.place] ?? 0 });
  else if (kind === Op.This) leave(state, edge, { kind: "param", index: -1 });
}

/** Visits the operations that mention a value. */
export function forEachUser(
  uses: { readonly start: Int32Array; readonly users: Int32Array },
  value: number,
  visit: (user: number) => void,
): void {
  const end = uses.start[value + 1] ?? 0;
  for (let at = uses.start[value] ?? 0; at < end; at++) visit(uses.users[at] ?? 0);
}
