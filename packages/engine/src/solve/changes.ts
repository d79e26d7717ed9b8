import { CallFlag, Op, type ModuleFacts } from "../ir.ts";
import { deliverThrough } from "./library.ts";
import { builtinOf, propagatorsOf } from "./propagators.ts";
import { writeOuter } from "./flow.ts";
import { methodOwner, writeField } from "./class-fields.ts";
import { CALLEE } from "./instances.ts";
import { originsOf } from "./origins.ts";
import { isElementKey, isToldToListeners, keysOf } from "./paths.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { enterParameter, enterPosition, withPath } from "./targets.ts";
import { STEP, type Edge, type Fact, type Instance } from "./tracking.ts";

/**
 * What was put into objects since the last time: the collections that such an object was taken from, and those that it was put into before, have it as well.
 * Tells whether there was anything.
 */
export function spreadChanges(state: SolveState): boolean {
  const changes = state.changes.splice(0);
  for (const { edge, object } of changes) spreadChange(state, edge, object);
  return changes.length > 0;
}

function spreadChange(state: SolveState, edge: Edge, object: number): void {
  const { fact, instance } = edge;
  for (const { instance: owner, place, path } of originsOf(state, instance, object, fact.path)) {
    if (fact.atom.kind !== "taint") writeFieldOf(state, owner, place, withPath(state, fact, path), edge);
    writeOuter(state, { owner, place }, { fact: withPath(state, fact, path), tag: edge.tag, from: edge, via: STEP }, instance);
  }
  if (fact.atom.kind === "taint") retain(state, edge, object);
}

/** Functions in fields of a class are kept for all its objects. */
function writeFieldOf(state: SolveState, instance: Instance, place: number, fact: Fact, edge: Edge): void {
  const module = moduleOf(state, instance);
  const owner = module.facts.kind[place] === Op.This ? methodOwner(module, instance) : undefined;
  const { head, tail } = fact.path;
  if (owner && tail && !isElementKey(head)) writeField(state, owner, head, { ...edge, fact: withPath(state, fact, tail) });
}

const MAX_VERSIONS = 8;

/** Whether a property write puts back, changed or not, what was read from that property. */
export function isPutBack(facts: ModuleFacts, store: number): boolean {
  let at = facts.z[store] ?? -1;
  if (at < 0 || (facts.kind[at] !== Op.Post && facts.kind[at] !== Op.Store)) return false;
  for (let versions = 0; versions < MAX_VERSIONS && at >= 0 && isVersion(facts.kind[at]); versions++) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Load && facts.y[at] === facts.y[store];
}

function isVersion(kind: number | undefined): boolean {
  return kind === Op.Post || kind === Op.Store || kind === Op.Pi || kind === Op.Typed;
}

/** Whether the fact of an edge came about where it is, by a write or a call, and was not there before that. */
export function isChange(state: SolveState, { instance, place, via, from, fact }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  if (facts.kind[place] === Op.Post) return (via.kind === "return" || via.kind === "through") && from?.fact !== fact;
  if (facts.kind[place] !== Op.Store || !from || from.place !== facts.z[place]) return false;
  return !isPutBack(facts, place) || isChange(state, from);
}

/** `list.push(item)`, `new Worker(item)`, `bus.on("done", listener)`: the list and the worker have the item, whatever becomes of it, and the listener hears of it. */
function retain(state: SolveState, edge: Edge, object: number): void {
  const { facts } = moduleOf(state, edge.instance);
  const isHeard = keysOf(edge.fact.path).some(isToldToListeners);
  let at = object;
  for (let versions = 0; versions < MAX_VERSIONS && at >= 0; versions++) {
    const kind = facts.kind[at];
    const [call, position] = [facts.y[at] ?? -1, facts.z[at] ?? 0];
    if (isHeard && kind === Op.Post) tellListeners(state, edge, call, position);
    else if (isHeard && kind === Op.Call) tellListeners(state, edge, at, RECEIVER);
    else if (kind === Op.Post && position >= 0) retainAt(state, edge, call, position);
    if (!isVersion(kind)) return;
    at = facts.x[at] ?? -1;
  }
}

function retainAt(state: SolveState, edge: Edge, call: number, argument: number): void {
  const { instance } = edge;
  const { facts } = moduleOf(state, instance);
  const known = instance.calls.get(call);
  const targets = (known?.targets ?? []).filter(({ role }) => role === CALLEE);
  if (((facts.z[call] ?? 0) & CallFlag.New) !== 0) {
    for (const target of targets) {
      const site = { instance, call, role: CALLEE, shift: target.shift };
      enterParameter(state, site, target.instance, argument + target.shift, edge.fact, edge);
    }
    return;
  }
  if (targets.length > 0) return;
  const library = known && known.externals.length > 0 ? known.externals : builtinOf(state, instance, call);
  const keeping = library.flatMap(propagatorsOf).filter(({ to }) => to.base === "this" && to.callback === undefined);
  if (keeping.length > 0) deliverThrough(state, edge, call, argument, keeping);
}

/** `bus.on("done", listener)` before `bus.emit("done", text)`: what is emitted goes to those that listen by then, also where a function had them listen. */
function tellListeners(state: SolveState, edge: Edge, call: number, position: number): void {
  const known = edge.instance.calls.get(call);
  for (const { role, instance, shift } of known?.targets ?? []) {
    if (role === CALLEE) enterPosition(state, edge, { instance: edge.instance, call, role, shift }, instance, position, false);
  }
  if (position !== RECEIVER) return;
  const library = known && known.externals.length > 0 ? known.externals : builtinOf(state, edge.instance, call);
  const telling = library.flatMap(propagatorsOf).filter(({ from, to }) => from.base === "this" && to.callback !== undefined);
  if (telling.length > 0) deliverThrough(state, edge, call, RECEIVER, telling);
}

const RECEIVER = -1;
