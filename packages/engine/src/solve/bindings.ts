import { Op } from "../ir.ts";
import { argumentCount, argumentOf, forEachArgument, listOf } from "../link/program.ts";
import { leaveOpen } from "./flow.ts";
import { BIND, CALLEE } from "./instances.ts";
import { propagate } from "./propagate.ts";
import { propagatorsOf } from "./propagators.ts";
import { callStateOf, edgesAt, moduleOf, type FunctionAtom, type SolveState } from "./state.ts";
import { enterParameter, enterPosition, enterReceiver, forEachPosition, instanceFor, type Position } from "./targets.ts";
import type { CallSite, CallState, Edge, Instance } from "./tracking.ts";

/** How a call hands a function its arguments: a method of the function, or one of a library that is given the function first, as models say. */
export type Binding = "bind" | "call" | "apply" | "partial" | "partial-list";

/** A loop may bind the same function again and again. */
const MAX_BOUND = 16;

/** What `bind` gives: the function with its first parameters taken. */
export function passOnBound(state: SolveState, edge: Edge, call: number, atom: FunctionAtom, binding: Binding): void {
  const taken = takenBy(state, edge.instance, call, binding);
  if (atom.bound + taken > MAX_BOUND) return;
  const bound = state.facts.function({ ...atom, kind: "function", bound: atom.bound + taken, binding: { instance: edge.instance, call } });
  propagate(state, edge.instance, call, state.facts.fact(bound, state.paths.empty), edge.tag, edge);
}

/** How many parameters a binding call takes. With `_.partial(f, _, a)` the library itself leaves one open: from there on nobody knows which. */
function takenBy(state: SolveState, instance: Instance, call: number, binding: Binding): number {
  const { facts } = moduleOf(state, instance);
  if (binding === "partial-list") return lengthOf(state, instance, argumentOf(facts, call, 1) ?? -1);
  let taken = Math.max(argumentCount(facts, call) - 1, 0);
  if (binding === "partial")
    forEachArgument(facts, call, (operand, index) => {
      if (index > 0 && operand >= 0 && operand === facts.y[call]) taken = 0;
    });
  return taken;
}

function lengthOf(state: SolveState, instance: Instance, operand: number): number {
  const { facts } = moduleOf(state, instance);
  if (operand < 0 || facts.kind[operand] !== Op.Array) return 0;
  const list = listOf(facts, operand);
  return list.some((isSpread, index) => index % 2 === 1 && isSpread === 1) ? 0 : list.length / 2;
}

/** Adds the function behind a binding call as a target; its results arrive where the call calls it, or where what it gives is called. */
export function addBound(state: SolveState, caller: Instance, call: number, atom: FunctionAtom, binding: Binding): void {
  const callee = instanceFor(state, caller, call, atom);
  const known = callStateOf(caller, call);
  const role = isPartial(binding) ? BIND : binding;
  if (known.targets.some((target) => target.instance === callee && target.role === role)) return;
  const target = { instance: callee, role, shift: atom.bound };
  known.targets.push(target);
  const site = boundSite(caller, call, binding);
  callee.callSites.push(site);
  for (const exit of [...callee.openExits]) leaveOpen(state, exit, site);
  forEachPosition(state, caller, call, (operand, position) => {
    for (const edge of edgesAt(caller, operand)) passToBound(state, edge, call, binding, target, position);
  });
}

/** Argument `i + 1` of `call` is parameter `i`. */
function boundSite(instance: Instance, call: number, binding: Binding): CallSite {
  return { instance, call, role: binding === "bind" || isPartial(binding) ? BIND : CALLEE, shift: -1 };
}

function isPartial(binding: Binding): boolean {
  return binding === "partial" || binding === "partial-list";
}

/** A fact is at an argument of a binding call. */
export function passToBound(
  state: SolveState,
  edge: Edge,
  call: number,
  binding: Binding,
  target: CallState["targets"][number],
  position: Position,
): void {
  const site = boundSite(edge.instance, call, binding);
  const isList = binding === "apply" || binding === "partial-list";
  if (position === 0 && !isPartial(binding)) enterReceiver(state, edge, site, target.instance);
  else if (position > 0 && !isList) enterParameter(state, site, target.instance, position - 1 + target.shift, edge.fact, edge);
  else if (position === 1) enterPosition(state, edge, { ...site, shift: target.shift }, target.instance, 0, true);
}

/** A fact is at an argument of a library call that binds those to a function: `partial(f, text)`. */
export function passToPartial(state: SolveState, edge: Edge, call: number, target: CallState["targets"][number], position: Position): void {
  const { externals } = callStateOf(edge.instance, call);
  const binding = externals.flatMap(propagatorsOf).find(({ row }) => row?.binds)?.row?.binds;
  if (binding) passToBound(state, edge, call, binding, target, position);
}
