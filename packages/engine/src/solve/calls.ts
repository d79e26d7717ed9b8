import { CallFlag, Op } from "../ir.ts";
import { argumentCount, forEachArgument, keyOf } from "../link/program.ts";
import { isCallable, stepEdge, type State } from "../resolve/automaton.ts";
import type { Edge } from "./edges.ts";
import { leaveOpen, writeOuter } from "./flow.ts";
import { CALLEE, type CallSite, type Instance, type Settlement } from "./instances.ts";
import { builtinOf, deliverThrough, passLibrary, registerCallbacks, UNKNOWN_CALLBACKS } from "./library.ts";
import { findConstructor } from "./members.ts";
import {
  callStateOf,
  edgesAt,
  moduleOf,
  propagate,
  propagateExternal,
  type ClassAtom,
  type FunctionAtom,
  type SolveState,
} from "./state.ts";
import {
  addTarget,
  enterParameter,
  enterPosition,
  enterReceiver,
  forEachPosition,
  instanceFor,
  withPath,
  type Position,
} from "./targets.ts";

/** A value reached the callee position of a call. */
export function resolveCallee(state: SolveState, edge: Edge, call: number): void {
  if (edge.fact.path.length > 0) return;
  const atom = edge.fact.atom;
  if (atom.kind === "function") addTarget(state, edge.instance, call, atom, CALLEE);
  else if (atom.kind === "class") construct(state, edge, call, atom);
  else if (atom.kind === "external") addExternal(state, edge, call, atom.state);
  else if (atom.kind === "settle") addSettlement(state, edge.instance, call, atom.settlement);
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
  writeOuter(state, owner, place, fact, edge.tag, edge, { kind: "step" }, edge.instance);
}

/** `new C(...)`: the result is an instance, the constructor runs on it. */
function construct(state: SolveState, edge: Edge, call: number, atom: ClassAtom): void {
  const { facts } = moduleOf(state, edge.instance);
  const flags = facts.z[call] ?? 0;
  if ((flags & CallFlag.New) !== 0) {
    const object = state.facts.class("object", atom.module, atom.class, atom.closure);
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
  const anchor = { instance: edge.instance, call };
  for (const key of isNew ? ["new", "call"] : ["call"]) {
    for (const next of stepEdge(external, key))
      propagateExternal(state, edge.instance, call, state.paths.empty, next, anchor, edge.tag, edge);
  }
  if (known.externals.includes(external)) return;
  known.externals.push(external);
  forEachPosition(state, edge.instance, call, (operand, position, spread) => {
    for (const at of edgesAt(edge.instance, operand)) passLibrary(state, at, call, external, position, spread);
  });
}

/** A fact is at argument `position` of a call (or its receiver). */
export function passArgument(state: SolveState, edge: Edge, call: number, position: Position, spread: boolean): void {
  const known = callStateOf(edge.instance, call);
  for (const target of [...known.targets]) {
    if (target.role === CALLEE)
      enterPosition(state, edge, { instance: edge.instance, call, role: CALLEE, shift: target.shift }, target.instance, position, spread);
  }
  for (const external of [...known.externals]) passLibrary(state, edge, call, external, position, spread);
  for (const settlement of [...known.settles]) settle(state, edge, settlement, position);
  if (known.settles.length > 0 || known.targets.some((target) => target.role === CALLEE)) {
    passBound(state, edge, call, position);
    return;
  }
  if (known.externals.some(isCallable)) return;
  passUnresolved(state, edge, call, position, spread);
}

/** A call that resolves to nothing of the project: a built-in method by its name, else an unknown function, which keeps taint. */
function passUnresolved(state: SolveState, edge: Edge, call: number, position: Position, spread: boolean): void {
  const builtin = builtinOf(state, edge.instance, call);
  for (const item of builtin) passLibrary(state, edge, call, item, position, spread);
  passBound(state, edge, call, position);
  if (!builtin.some(isCallable)) passUnknown(state, edge, call, position);
}

/** An unknown function: taint goes from its receiver and arguments to its result, and functions do when nothing better turns up. */
function passUnknown(state: SolveState, edge: Edge, call: number, position: Position): void {
  const { atom, path } = edge.fact;
  if (atom.kind === "taint") {
    propagate(state, edge.instance, call, withPath(state, edge.fact, state.paths.empty), edge.tag, edge, {
      kind: "through",
      call,
      known: false,
    });
    registerCallbacks(state, edge.instance, call, UNKNOWN_CALLBACKS);
    deliverThrough(state, edge, call, position, UNKNOWN_CALLBACKS);
  } else if (atom.kind === "function" && state.settling && path.length === 0 && position >= 0) {
    propagate(state, edge.instance, call, edge.fact, edge.tag, edge);
    registerCallbacks(state, edge.instance, call, UNKNOWN_CALLBACKS);
  }
}

/** `f.bind(self, a)`, `f.call(self, a)` and `f.apply(self, list)`: the receiver is the function that is meant. */
function passBound(state: SolveState, edge: Edge, call: number, position: Position): void {
  const { facts } = moduleOf(state, edge.instance);
  const callee = facts.x[call] ?? -1;
  if (callee < 0 || facts.kind[callee] !== Op.Load || facts.kind[call] !== Op.Call) return;
  const method = keyOf(facts, facts.y[callee] ?? -1);
  if (method !== "bind" && method !== "call" && method !== "apply") return;
  if (position === -1 && edge.fact.path.length === 0) bindFunction(state, edge, call, method);
  for (const bound of boundOf(edge.instance, facts.y[call] ?? -1)) passToBound(state, edge, call, method, bound, position);
}

function boundOf(instance: Instance, receiver: number): FunctionAtom[] {
  return edgesAt(instance, receiver).flatMap((at) => (at.fact.atom.kind === "function" && at.fact.path.length === 0 ? [at.fact.atom] : []));
}

function bindFunction(state: SolveState, edge: Edge, call: number, method: string): void {
  const atom = edge.fact.atom;
  if (atom.kind === "external" && method !== "bind") {
    for (const next of stepEdge(atom.state, "call"))
      propagateExternal(state, edge.instance, call, state.paths.empty, next, { instance: edge.instance, call }, edge.tag, edge);
  }
  if (atom.kind === "external" && method === "bind") propagate(state, edge.instance, call, edge.fact, edge.tag, edge);
  if (atom.kind !== "function") return;
  const { facts } = moduleOf(state, edge.instance);
  const count = argumentCount(facts, call);
  if (method === "bind") {
    const bound = state.facts.function({ ...atom, kind: "function", bound: atom.bound + Math.max(count - 1, 0) });
    propagate(state, edge.instance, call, state.facts.fact(bound, state.paths.empty), edge.tag, edge);
  } else {
    addBoundSite(state, edge.instance, call, atom);
  }
  forEachArgument(facts, call, (operand, index) => {
    if (operand >= 0) for (const at of edgesAt(edge.instance, operand)) passToBound(state, at, call, method, atom, index);
  });
}

/** A call through `call` or `apply`: results arrive at the call like those of a callback whose result is the call's. */
function addBoundSite(state: SolveState, caller: Instance, call: number, atom: FunctionAtom): CallSite & { readonly callee: Instance } {
  const callee = instanceFor(state, caller, call, atom);
  const known = callee.callSites.find((item) => item.instance === caller && item.call === call);
  const callSite = known ?? { instance: caller, call, role: CALLEE, shift: -1 };
  if (!known) {
    callee.callSites.push(callSite);
    for (const { port, edge } of [...callee.openExits]) leaveOpen(state, edge, port, callSite);
  }
  return { ...callSite, callee };
}

function passToBound(state: SolveState, edge: Edge, call: number, method: string, atom: FunctionAtom, position: Position): void {
  if (position < 0) return;
  const site = addBoundSite(state, edge.instance, call, atom);
  if (position === 0) enterReceiver(state, edge, site, site.callee);
  else if (method !== "apply") enterParameter(state, site, site.callee, position - 1 + atom.bound, edge.fact, edge);
  else enterPosition(state, edge, { ...site, shift: atom.bound }, site.callee, 0, true);
}
