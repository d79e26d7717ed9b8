import { CONSUMED_KINDS } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { methodOf } from "../link/program.ts";
import { fieldWritesOf } from "../link/field-writes.ts";
import { isReceiver } from "../link/template-methods.ts";
import { closure, isCallable, stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { addBound, passOnBound, passToBound, passToPartial, type Binding } from "./bindings.ts";
import { writeOuter } from "./flow.ts";
import { BIND, CALLEE } from "./instances.ts";
import { RETURNED } from "./paths.ts";
import { deliverThrough, passLibrary, registerCallbacks } from "./library.ts";
import { builtinOf, propagatorsOf, UNKNOWN_CALLBACKS } from "./propagators.ts";
import { findConstructor, lineage, type ClassKey } from "./members.ts";
import { useOpaque } from "./used-rows.ts";
import { propagate, propagateExternal } from "./propagate.ts";
import { callStateOf, edgesAt, moduleOf, type ClassAtom, type SolveState } from "./state.ts";
import { addTarget, enterPosition, forEachPosition, withPath, type Position } from "./targets.ts";
import { STEP, type Anchor, type Edge, type Instance, type Settlement } from "./tracking.ts";

/** A value reached the callee position of a call. */
export function resolveCallee(state: SolveState, edge: Edge, call: number): void {
  const { head, tail } = edge.fact.path;
  if (tail) {
    inheritPrototype(state, edge, call);
    if (head === RETURNED) propagate(state, edge.instance, call, withPath(state, edge.fact, tail), edge.tag, edge);
    return;
  }
  const atom = edge.fact.atom;
  if (atom.kind === "function") addTarget(state, edge.instance, call, atom, CALLEE, edge.tag);
  else if (atom.kind === "class") construct(state, edge, call, atom);
  else if (atom.kind === "external") addExternal(state, edge, call, atom.state);
  else if (atom.kind === "settle") addSettlement(state, edge.instance, call, atom.settlement);
}

/** `new F()` of a function: what its prototype holds, the instance has. */
function inheritPrototype(state: SolveState, edge: Edge, call: number): void {
  const { path } = edge.fact;
  const flags = moduleOf(state, edge.instance).facts.z[call] ?? 0;
  if (path.head === "prototype" && path.tail && (flags & CallFlag.New) !== 0)
    propagate(state, edge.instance, call, withPath(state, edge.fact, path.tail), edge.tag, edge);
}

function addSettlement(state: SolveState, instance: Instance, call: number, settlement: Settlement): void {
  const known = callStateOf(instance, call);
  if (known.settles.includes(settlement)) return;
  known.settles.push(settlement);
  forEachPosition(state, instance, call, (operand, position) => {
    for (const edge of edgesAt(instance, operand)) settle(state, edge, settlement, position);
  });
}

function settle(state: SolveState, edge: Edge, { owner, place, argument, fields }: Settlement, position: Position): void {
  if (position !== argument) return;
  const fact = withPath(state, edge.fact, state.paths.prependAll(fields, edge.fact.path));
  writeOuter(state, { owner, place }, { fact, tag: edge.tag, from: edge, via: STEP }, edge.instance);
}

/** `new C(...)`: the result is an instance, the constructor runs on it. */
function construct(state: SolveState, edge: Edge, call: number, atom: ClassAtom): void {
  const { facts } = moduleOf(state, edge.instance);
  const flags = facts.z[call] ?? 0;
  if ((flags & CallFlag.New) !== 0) {
    const object = state.facts.object(atom.module, atom.class, atom.closure);
    propagate(state, edge.instance, call, state.facts.fact(object, state.paths.empty), edge.tag, edge);
  }
  const owner = findConstructor(state, atom);
  if (owner) addTarget(state, edge.instance, call, owner, CALLEE);
}

/** A library value is called: its result, its sinks and callbacks follow. */
function addExternal(state: SolveState, edge: Edge, call: number, external: State): void {
  const known = callStateOf(edge.instance, call);
  const { facts } = moduleOf(state, edge.instance);
  const isNew = ((facts.z[call] ?? 0) & CallFlag.New) !== 0;
  const here = { instance: edge.instance, call };
  const before = edge.fact.atom.kind === "external" ? edge.fact.atom.call : undefined;
  for (const key of isNew ? ["new", "call"] : ["call"]) {
    for (const next of stepEdge(external, key)) {
      const anchor = next.anchorsHere ? here : (before ?? here);
      propagateExternal(state, edge.instance, call, { state: next, anchor }, edge);
    }
  }
  if (known.externals.includes(external)) return;
  known.externals.push(external);
  giveSettlers(state, here, external);
  forEachPosition(state, edge.instance, call, (operand, position, spread) => {
    for (const at of edgesAt(edge.instance, operand)) passLibrary(state, at, call, external, position, spread);
  });
}

/** `const { promise, resolve } = Promise.withResolvers()`: what the function in the result is given goes into another part of the result. */
function giveSettlers(state: SolveState, { instance, call }: Anchor, external: State): void {
  for (const { row, from, to } of propagatorsOf(external)) {
    if (from.base !== "call" || typeof from.callback !== "number") continue;
    if (row) state.use(row);
    const settler = state.facts.settle({ owner: instance, place: call, argument: from.callback, fields: to.fields });
    propagate(
      state,
      instance,
      call,
      state.facts.fact(settler, state.paths.prependAll(from.fields, state.paths.empty)),
      state.rootTag,
      undefined,
    );
  }
}

/** A property of a library value is written of which models say what it changes of the whole: `url.search = text`. */
export function addLibrarySetter(state: SolveState, edge: Edge, store: number, key: string, external: State): void {
  for (const setter of stepMember(external, key)) {
    if (!closure(setter).some(({ propagators }) => propagators.length > 0)) continue;
    const known = callStateOf(edge.instance, store);
    if (known.externals.includes(setter)) continue;
    known.externals.push(setter);
    for (const at of edgesAt(edge.instance, moduleOf(state, edge.instance).facts.z[store] ?? -1))
      passLibrary(state, at, store, setter, 0, false);
  }
}

/** A fact is at argument `position` of a call (or its receiver). */
export function passArgument(state: SolveState, edge: Edge, call: number, position: Position, spread: boolean): void {
  const known = callStateOf(edge.instance, call);
  for (const target of [...known.targets]) {
    if (target.role === CALLEE)
      enterPosition(state, edge, { instance: edge.instance, call, role: CALLEE, shift: target.shift }, target.instance, position, spread);
    else if (target.role === BIND && known.externals.length > 0) passToPartial(state, edge, call, target, position);
  }
  for (const external of [...known.externals]) passLibrary(state, edge, call, external, position, spread);
  for (const settlement of [...known.settles]) settle(state, edge, settlement, position);
  if (known.settles.length > 0 || known.targets.some((target) => target.role === CALLEE)) {
    passBound(state, edge, call, position);
    if (isTextReceiver(edge, position))
      for (const item of builtinOf(state, edge.instance, call)) passLibrary(state, edge, call, item, position, spread);
    return;
  }
  if (known.externals.some(isCallable)) {
    if (edge.fact.atom.kind === "taint") useOpaque(state.use, known.externals);
    return;
  }
  passUnresolved(state, edge, call, position, spread);
}

/** Text is no instance of the project's classes: whatever else the receiver may be, on text a method of this name is the language's. */
function isTextReceiver({ fact }: Edge, position: Position): boolean {
  return position === -1 && fact.atom.kind === "taint" && fact.path.length === 0;
}

/** A call that resolves to nothing of the project: a built-in method by its name, else an unknown function, which keeps taint. */
function passUnresolved(state: SolveState, edge: Edge, call: number, position: Position, spread: boolean): void {
  if (isOfSubclasses(state, edge.instance, call)) return;
  if (edge.fact.atom.kind === "taint" && position >= 0)
    for (const item of state.askMethod?.(state, edge.instance, call) ?? []) passLibrary(state, edge, call, item, position, spread);
  const builtin = builtinOf(state, edge.instance, call);
  if (edge.fact.atom.kind === "taint") useOpaque(state.use, builtin);
  for (const item of builtin) passLibrary(state, edge, call, item, position, spread);
  const isBound = passBound(state, edge, call, position);
  if (!isBound && !builtin.some(isCallable)) passUnknown(state, edge, call, position);
}

/** What a class that lacks it leaves to those that extend it runs for objects of those, in instances of their own. */
function isOfSubclasses(state: SolveState, instance: Instance, call: number): boolean {
  const { receiver } = instance;
  if (!receiver) return false;
  const module = moduleOf(state, instance);
  const name = methodOf(module.facts, call);
  if (name === undefined || !isReceiver(module, module.facts.y[call] ?? -1) || !state.isLeftToSubclasses(receiver, name)) return false;
  return lineage(state, receiver).every((each) => !hasMember(state, each, name));
}

/** Whether a class has something of this name, be it a value that is put there. */
function hasMember(state: SolveState, { module: index, class: cls }: ClassKey, name: string): boolean {
  const module = state.program.modules[index];
  const { fields = [], members = [] } = module?.facts.classes[cls] ?? {};
  if ([...fields, ...members].some((each) => each.name === name && !each.static)) return true;
  return module !== undefined && fieldWritesOf(module, cls, name).length > 0;
}

/** An unknown function: taint goes from its receiver and arguments to its result, and functions do when nothing better turns up. */
function passUnknown(state: SolveState, edge: Edge, call: number, position: Position): void {
  const { atom, path } = edge.fact;
  if (atom.kind === "taint" && CONSUMED_KINDS.has(atom.source)) return;
  if (atom.kind === "taint") {
    const { facts } = moduleOf(state, edge.instance);
    const isElement = facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Jsx) !== 0;
    const cleared = edge.fact.cleared | (isElement ? state.kinds.inElements : 0);
    propagate(state, edge.instance, call, state.facts.fact(atom, state.paths.empty, cleared), edge.tag, edge, {
      kind: "through",
      call,
      known: isElement,
    });
    registerCallbacks(state, edge.instance, call, UNKNOWN_CALLBACKS);
    deliverThrough(state, edge, call, position, UNKNOWN_CALLBACKS);
  } else if (atom.kind === "function" && state.settling && path.length === 0 && position >= 0) {
    propagate(state, edge.instance, call, edge.fact, edge.tag, edge);
    registerCallbacks(state, edge.instance, call, UNKNOWN_CALLBACKS);
  }
}

/** `f.bind(self, a)`, `f.call(self, a)` and `f.apply(self, list)`: the receiver is the function that is meant. Tells whether one is known. */
function passBound(state: SolveState, edge: Edge, call: number, position: Position): boolean {
  const method = bindingMethod(state, edge.instance, call);
  if (!method) return false;
  if (position === -1 && edge.fact.path.length === 0) bindReceiver(state, edge, call, method);
  if (position >= 0 && edge.fact.atom.kind === "taint" && passToLibrary(state, edge, call, method, position)) return true;
  const known = callStateOf(edge.instance, call).targets.filter((target) => target.role === method);
  for (const target of known) passToBound(state, edge, call, method, target, position);
  return known.length > 0;
}

function bindingMethod(state: SolveState, instance: Instance, call: number): Binding | undefined {
  const method = methodOf(moduleOf(state, instance).facts, call);
  return method === "bind" || method === "call" || method === "apply" ? method : undefined;
}

function bindReceiver(state: SolveState, edge: Edge, call: number, method: Binding): void {
  const atom = edge.fact.atom;
  if (atom.kind === "function") {
    if (method === "bind") passOnBound(state, edge, call, atom, method);
    addBound(state, edge.instance, call, atom, method);
  } else if (atom.kind === "external" && method === "bind") {
    propagate(state, edge.instance, call, edge.fact, edge.tag, edge);
  } else if (atom.kind === "external") {
    const anchor = { instance: edge.instance, call };
    for (const next of stepEdge(atom.state, "call")) propagateExternal(state, edge.instance, call, { state: next, anchor }, edge);
  }
}

/** `exec.call(null, text)` and `exec.apply(null, [text])` and `exec.bind(null, text)` of a library function. Tells whether models say what it does. */
function passToLibrary(state: SolveState, edge: Edge, call: number, method: Binding, position: Position): boolean {
  if (method === "apply" && position > 1) return false;
  const receiver = moduleOf(state, edge.instance).facts.y[call] ?? -1;
  let isKnown = false;
  for (const { fact } of edgesAt(edge.instance, receiver)) {
    if (fact.atom.kind !== "external" || fact.path.length > 0) continue;
    useOpaque(state.use, [fact.atom.state]);
    passLibrary(state, edge, call, fact.atom.state, position - 1, method === "apply");
    isKnown ||= isCallable(fact.atom.state);
  }
  return isKnown;
}
