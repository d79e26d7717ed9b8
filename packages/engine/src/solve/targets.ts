import { remember } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { numberOfPair } from "../link/identity.ts";
import { argumentOf, forEachArgument, keyOf, loadedKey } from "../link/program.ts";
import { leaveOpen, leaveTo } from "./flow.ts";
import { isForeignObject } from "./foreign-objects.ts";
import { CALLEE, type Apart, type Keyed } from "./instances.ts";
import { findMember, isOfAnother, isPutThere } from "./members.ts";
import { nameAt } from "./named-parameters.ts";
import { OPTIONS_END } from "./kind-bits.ts";
import { EACH, indexOfElement, isElementKey, type FieldPath } from "./paths.ts";
import { propagate } from "./propagate.ts";
import { callStateOf, edgesAt, moduleOf, tagOf, type FunctionAtom, type SolveState } from "./state.ts";
import type { Anchor, Caller, CallSite, Edge, Fact, HolderClass, Instance, Tag } from "./tracking.ts";

/** An argument position of a call: -1 is the receiver. */
export type Position = number;

/**
 * Adds a function of the project to what a call may reach; facts that wait at the arguments go in at once. `by` is the tag under which the caller has the
 * function: of a helper that runs what it is given, it stands for the calls that gave it this one.
 */
export function addTarget(
  state: SolveState,
  caller: Instance,
  call: number,
  atom: FunctionAtom,
  role: string,
  by: Tag = state.rootTag,
): void {
  const callee = instanceFor(state, caller, call, atom, role === CALLEE ? keyedBy(state, caller, call, atom) : undefined);
  const known = callStateOf(caller, call);
  if (atom.binding) noteBoundCall(state, atom.binding, { instance: caller, call, role, shift: atom.bound });
  const same = known.targets.find((target) => target.instance === callee && target.role === role && target.shift === atom.bound);
  if (same) {
    if (same.site) callAlsoBy(state, callee, same.site, by);
    return;
  }
  const callSite: CallSite = { instance: caller, call, role, shift: atom.bound, tags: [by] };
  known.targets.push({ instance: callee, role, shift: atom.bound, site: callSite });
  callee.callSites.push(callSite);
  for (const exit of [...callee.openExits]) leaveOpen(state, exit, callSite);
  if (role !== CALLEE) return;
  forEachPosition(state, caller, call, (operand, position, spread) => {
    for (const edge of edgesAt(caller, operand)) enterPosition(state, edge, callSite, callee, position, spread);
  });
  if (atom.promised) promise(state, caller, call, callee);
}

/** A function that a call calls came in by other calls as well. */
function callAlsoBy(state: SolveState, callee: Instance, { tags = [], ...site }: CallSite, by: Tag): void {
  if (tags.includes(by) || tags.includes(state.rootTag)) return;
  const added = tags.length < MAX_TAGS ? by : state.rootTag;
  tags.push(added);
  for (const exit of [...callee.openExits]) leaveOpen(state, exit, { ...site, tags: [added] });
}

/** Ways by which one function comes into a helper: one that more come by holds in all calls of it. */
const MAX_TAGS = 32;

/** Remembers where what a call of `bind` gave is called. */
function noteBoundCall(state: SolveState, { instance, call }: Anchor, site: CallSite): void {
  const known = remember(state.boundCalls, `${instance.id}:${call}`, () => [] as CallSite[]);
  if (!known.some((other) => other.instance === site.instance && other.call === site.call && other.role === site.role)) known.push(site);
}

/** `promisify(read)(path)`: the parameter that nothing is handed to settles the promise that the call gives. */
function promise(state: SolveState, caller: Instance, call: number, callee: Instance): void {
  const settler = state.facts.settle({ owner: caller, place: call, argument: 1, fields: [] });
  const place = moduleOf(state, callee).entries[callee.fn]?.params.at(-1);
  if (place !== undefined) propagate(state, callee, place, state.facts.fact(settler, state.paths.empty), state.rootTag, undefined);
}

/** Visits the receiver and the arguments of a call, or of an accessor: the object and the written value. */
export function forEachPosition(
  state: SolveState,
  caller: Instance,
  call: number,
  visit: (operand: number, position: Position, spread: boolean) => void,
): void {
  const { facts } = moduleOf(state, caller);
  const kind = facts.kind[call];
  if (kind === Op.Call) {
    const receiver = facts.y[call] ?? -1;
    if (receiver >= 0) visit(receiver, -1, false);
    forEachArgument(facts, call, (operand, index, spread) => {
      if (operand >= 0) visit(operand, index, spread);
    });
    return;
  }
  const object = facts.x[call] ?? -1;
  if (object >= 0) visit(object, -1, false);
  const written = facts.z[call] ?? -1;
  if (kind === Op.Store && written >= 0) visit(written, 0, false);
}

/** A fact at an argument goes into the parameter of a known callee. */
export function enterPosition(state: SolveState, edge: Edge, site: CallSite, callee: Instance, position: Position, spread: boolean): void {
  if (position < 0) {
    if (!isOfOtherClass(state, edge.fact, site, callee) && !isOfAnotherObject(state, edge.fact, site, callee))
      enterReceiver(state, edge, site, callee);
    return;
  }
  if (!spread) {
    enterParameter(state, site, callee, position + site.shift, edge.fact, edge);
    return;
  }
  const { head, tail } = edge.fact.path;
  const count = moduleOf(state, callee).facts.functions[callee.fn]?.params.length ?? 0;
  if (tail === undefined || head === EACH) {
    const inner = withPath(state, edge.fact, tail ?? edge.fact.path);
    for (let index = position; index < Math.max(count, position + 1); index++)
      enterParameter(state, site, callee, index + site.shift, inner, edge);
  } else if (isElementKey(head)) {
    enterParameter(state, site, callee, position + indexOfElement(head) + site.shift, withPath(state, edge.fact, tail), edge);
  }
}

/** The same fact at another path. */
export function withPath(state: SolveState, fact: Fact, path: FieldPath): Fact {
  return state.facts.fact(fact.atom, path, fact.cleared);
}

/** Whether a receiver is an object that does not have the method which is called: another one, of those that a container holds, has. */
function isOfOtherClass(state: SolveState, { atom, path }: Fact, site: CallSite, callee: Instance): boolean {
  if (atom.kind !== "object" || path.length > 0) return false;
  const { receiver } = callee;
  if (receiver && isReadOffReceiver(state, site, callee)) return receiver.module !== atom.module || receiver.class !== atom.class;
  const owner = moduleOf(state, callee).facts.functions[callee.fn]?.ownerClass ?? -1;
  return owner >= 0 && isOfAnother(state, atom, callee.module, owner);
}

/** Whether data lies in a field of an object for which another method than this one runs: of all that a variable may hold, each has its own. */
function isOfAnotherObject(state: SolveState, { of }: Fact, site: CallSite, callee: Instance): boolean {
  if (!of || !isReadOffReceiver(state, site, callee)) return false;
  const known = remember(othersOf, of, () => new Map<number, boolean>());
  return remember(known, numberOfPair(callee.module, callee.fn), () => runsAnother(state, of, callee));
}

const othersOf = new WeakMap<HolderClass, Map<number, boolean>>();

/** Whether an object of a class runs another method than this one where it is called by its name. */
function runsAnother(state: SolveState, of: HolderClass, { module, fn, parent }: Instance): boolean {
  const { name = "", ownerClass = -1 } = state.program.modules[module]?.facts.functions[fn] ?? {};
  if (ownerClass < 0 || isPutThere(state, of, name)) return false;
  if (of.isDeclared) {
    const owner = { module, class: ownerClass, closure: parent };
    return isOfAnother(state, of, module, ownerClass) && isOfAnother(state, owner, of.module, of.class);
  }
  const own = findMember(state, of, name, false, ["method"]);
  return own !== undefined && (own.atom.module !== module || own.atom.fn !== fn);
}

/** `object.run()`, where `run` is what the object's class calls so: not what was put there. */
function isReadOffReceiver(state: SolveState, { instance, call }: CallSite, { module, fn }: Instance): boolean {
  const { facts } = moduleOf(state, instance);
  const callee = facts.kind[call] === Op.Call ? (facts.x[call] ?? -1) : -1;
  if (callee < 0 || facts.x[callee] !== facts.y[call]) return false;
  return loadedKey(facts, callee) === state.program.modules[module]?.facts.functions[fn]?.name;
}

/** A fact goes into the receiver of a callee. */
export function enterReceiver(state: SolveState, edge: Edge, site: CallSite, callee: Instance): void {
  const { entries: byFunction, facts } = moduleOf(state, callee);
  const isData = edge.fact.atom.kind === "taint" && edge.fact.path.length === 0;
  // Data has no methods of the project's classes: the value that is called here is another one, which shares the variable with it.
  if (isData && (facts.functions[callee.fn]?.ownerClass ?? -1) >= 0) return;
  const entries = byFunction[callee.fn];
  for (const place of entries?.receivers ?? []) enterPlace(state, site, callee, place, edge.fact, edge);
}

/** A fact goes into parameter `index`, a rest parameter, and the `arguments` object where the callee uses it. */
export function enterParameter(state: SolveState, site: CallSite, callee: Instance, index: number, fact: Fact, edge: Edge): void {
  const module = moduleOf(state, callee);
  const entries = module.entries[callee.fn];
  const params = module.facts.functions[callee.fn]?.params ?? [];
  const last = params.length - 1;
  const rest = params[last]?.rest === true && index >= last;
  if (!rest && isForeignObject(state, fact, module, params[index]?.type ?? -1)) return;
  const place = entries?.params[rest ? last : index];
  const element = (at: number): Fact => withPath(state, fact, state.paths.prepend(String(at), fact.path));
  if (place !== undefined)
    enterPlace(state, site, callee, place, rest ? pastOptions(state, site, index, last, element(index - last)) : fact, edge);
  for (const object of entries?.argumentObjects ?? []) enterPlace(state, site, callee, object, element(index), edge);
}

/** `run("ui", "--", text)`: in a list that a rest parameter makes of arguments, what follows the end of the options is none. */
function pastOptions(state: SolveState, { instance, call, shift }: CallSite, index: number, first: number, element: Fact): Fact {
  const { facts } = moduleOf(state, instance);
  if (element.atom.kind !== "taint" || facts.kind[call] !== Op.Call) return element;
  for (let before = first; before < index; before++) {
    if (keyOf(facts, argumentOf(facts, call, before - shift) ?? -1) !== OPTIONS_END) continue;
    return state.facts.fact(element.atom, element.path, element.cleared | state.kinds.startOnly);
  }
  return element;
}

function enterPlace(state: SolveState, site: CallSite, callee: Instance, place: number, fact: Fact, edge: Edge): void {
  const { tag, isNew } = tagOf(state, callee, place, fact);
  const key = site.role === CALLEE ? edge.id * MAX_CALLS + site.call : `${edge.id}:${site.call}:${site.role}`;
  if (tag.known.has(key)) return;
  tag.known.add(key);
  const caller: Caller = { instance: site.instance, call: site.call, edge, role: site.role, shift: site.shift };
  tag.callers.push(caller);
  if (isNew) propagate(state, callee, place, fact, tag, edge, { kind: "enter", call: site.call });
  // Exits that this caller brings about are among them by the time they are looked at.
  for (const exit of tag.exits) leaveTo(state, caller, exit);
}

/** Above any index of a value in one file. */
const MAX_CALLS = 1 << 24;

/**
 * The instance of a function that a call reaches: one of its own where the function calls what it is given, one for the class of the object where it calls
 * what each class has in its own way, or one for the names by which it reads or writes fields.
 */
export function instanceFor(state: SolveState, caller: Instance, call: number, atom: FunctionAtom, keys?: Keyed): Instance {
  const apart = atom.receiver
    ? { receiver: atom.receiver }
    : state.higherOrder(atom.module, atom.fn)
      ? siteOf(state, caller, call, atom)
      : undefined;
  const seedMade = (made: Instance): void => {
    state.hooks.onNewInstance(state, made);
  };
  return state.instances.get(atom.module, atom.fn, atom.closure, apart, seedMade, keys);
}

function siteOf(state: SolveState, caller: Instance, call: number, { module, fn }: FunctionAtom): Apart {
  const { facts } = moduleOf(state, caller);
  const { first = 0, end = 0 } = state.program.modules[module]?.facts.functions[fn] ?? {};
  const isDecorator = facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Decorator) !== 0;
  return { caller, call, size: end - first, isDecorator };
}

/** The names that a call hands to the parameters by which a function reads or writes fields. */
function keyedBy(state: SolveState, caller: Instance, call: number, { module, fn, bound }: FunctionAtom): Keyed | undefined {
  const { facts } = moduleOf(state, caller);
  const parameters = state.keyParameters[module]?.get(fn);
  if (!parameters || facts.kind[call] !== Op.Call) return undefined;
  const names = new Map<number, string>();
  forEachArgument(facts, call, (operand, index, spread) => {
    const key = spread || !parameters.has(index + bound) ? undefined : nameAt(state, caller, operand);
    if (key !== undefined && !isElementKey(key)) names.set(index + bound, key);
  });
  return names.size > 0 ? { names, depth: caller.depth } : undefined;
}
