import { Op } from "../ir.ts";
import { isSuperCall } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import type { State } from "../resolve/automaton.ts";
import { meetArgument } from "./arguments.ts";
import { arrive, changeArgument, throwAt, writeOuter } from "./flow.ts";
import { BIND, CALLEE, GETTER, isWithin } from "./instances.ts";
import { REJECTION } from "./paths.ts";
import { positionsOf, isAt, roleAt, isRoleOf, isPath, fieldsAt, externalBelow, pathBelow } from "./positions.ts";
import { callbackPropagators, propagatorsOf } from "./propagators.ts";
import { clearedByResult } from "./sanitizers.ts";
import { propagate } from "./propagate.ts";
import { callStateOf, edgesAt, moduleOf, type SolveState } from "./state.ts";
import { enterParameter, forEachPosition, withPath, type Position } from "./targets.ts";
import {
  isConfidential,
  STEP,
  type Anchor,
  type Arrival,
  type Atom,
  type CallSite,
  type Edge,
  type Fact,
  type Exit,
  type Tag,
  type Via,
} from "./tracking.ts";

/** A fact arrives where a propagator leads: in the result of the call, in its receiver or an argument, or in a callback. */
export function deliverTo(state: SolveState, at: Anchor, to: RelativePath, arrival: Arrival & { readonly from: Edge }): void {
  const { instance, call } = at;
  const { fact, tag, from, via } = arrival;
  if (to.callback !== undefined) {
    deliverToCallback(state, at, to, withPath(state, fact, state.paths.prependAll(to.below, fact.path)), from);
    return;
  }
  if ((fact.cleared & state.kinds.all) === state.kinds.all && fact.atom.kind === "taint") return;
  const placed = withPath(state, fact, state.paths.prependAll(fieldsAt(state, instance, call, to.fields), fact.path));
  if (to.base === "call") {
    propagate(state, instance, call, placed, tag, from, via);
    // `super(message)` of a library class: what it makes is the receiver.
    if (isSuperCall(moduleOf(state, instance).facts, call)) changeArgument(state, at, -1, { ...arrival, fact: placed });
  } else if (to.base === "this" && moduleOf(state, instance).facts.kind[call] === Op.Store)
    propagate(state, instance, call, placed, tag, from, via);
  else changeArgument(state, at, to.base === "this" ? -1 : to.base, { ...arrival, fact: placed });
}

function deliverToCallback(state: SolveState, { instance, call }: Anchor, to: RelativePath, fact: Fact, from: Edge): void {
  if (typeof to.callback !== "number") return;
  for (const target of [...callStateOf(instance, call).targets]) {
    if (target.role === CALLEE || !isRoleOf(target.role, to)) continue;
    enterParameter(
      state,
      { instance, call, role: target.role, shift: target.shift },
      target.instance,
      to.callback + target.shift,
      fact,
      from,
    );
  }
  for (const position of positionsOf(state, instance, call, to)) {
    const handed = { instance, call, position, fields: to.fields, parameter: to.callback, fact, from };
    settleAt(state, handed);
    if (fact.atom.kind === "taint" && to.base !== "any") callLibraryAt(state, handed);
  }
}

/** A fact that a call hands to parameter `parameter` of what stands at one of its positions, or in the fields of that. */
interface Handed extends Anchor {
  readonly position: Position;
  readonly fields: readonly string[];
  readonly parameter: number;
  readonly fact: Fact;
  readonly from: Edge;
}

/** Visits what stands where something is handed to: facts of the operand, or of the fields of it that are meant. */
function forEachHolder(
  state: SolveState,
  { instance, call, position, fields }: Handed,
  visit: (atom: Atom, operand: number) => void,
): void {
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact } of edgesAt(instance, operand)) if (isPath(fact.path, fields)) visit(fact.atom, operand);
  });
}

/** A library function handed on as a callback: `answer.then(execSync)`, `lines.map(JSON.parse)`. */
function callLibraryAt(state: SolveState, handed: Handed): void {
  const { instance, call, position, fields, parameter, fact, from } = handed;
  const site: CallSite = { instance, call, role: roleAt(position, fields), shift: 0 };
  forEachHolder(state, handed, (atom, operand) => {
    if (atom.kind !== "external") return;
    const edge: Edge = { id: -1, instance, place: operand, fact, tag: from.tag, from, via: { kind: "through", call, known: true } };
    meetArgument(state, edge, call, atom.state, parameter, false);
    returnFromLibrary(state, site, edge, parameter, atom.state);
  });
}

/** What a library function that was handed on as a callback gives back of what went into its parameter. */
function returnFromLibrary(state: SolveState, site: CallSite, edge: Edge, parameter: number, external: State): void {
  const { fact } = edge;
  for (const { row, from, to, clears } of propagatorsOf(external)) {
    if (from.callback !== undefined || to.base !== "call" || !isAt(from, parameter)) continue;
    const path = pathBelow(fact, from.fields);
    if (!path) continue;
    if (row) state.use(row);
    const cleared =
      fact.cleared | clearedByResult(state, fact.atom, external) | (isConfidential(fact.atom) ? 0 : state.kinds.maskOf(clears));
    const result = state.facts.fact(fact.atom, state.paths.prependAll(to.fields, path), cleared);
    for (const { from: origin, to: onward } of callbackPropagators(state, site)) {
      if (origin.callback !== "return" || !isRoleOf(site.role, origin)) continue;
      const returned = pathBelow(result, origin.below);
      if (returned) deliverTo(state, site, onward, { ...edge, fact: withPath(state, result, returned), from: edge });
    }
  }
}

/** A `resolve` function handed on as a callback: `stream.on("end", resolve)`. */
function settleAt(state: SolveState, handed: Handed): void {
  const { instance, parameter, fact, from } = handed;
  forEachHolder(state, handed, (atom) => {
    if (atom.kind !== "settle" || atom.settlement.argument !== parameter) return;
    const settled = withPath(state, fact, state.paths.prependAll(atom.settlement.fields, fact.path));
    writeOuter(state, atom.settlement, { fact: settled, tag: from.tag, from, via: STEP }, instance);
  });
}

/** What a callback returns, or leaves in its parameters, goes where the library's propagators say. */
export function deliverCallbackReturn(
  state: SolveState,
  site: CallSite,
  { port, edge: exit }: Exit,
  tag: Tag,
  from: Edge | undefined,
): void {
  if (site.role === BIND) {
    returnFromBound(state, site, { port, edge: exit }, tag);
    return;
  }
  if (site.role.startsWith(GETTER)) {
    const fact = withPath(state, exit.fact, state.paths.prepend(site.role.slice(GETTER.length), exit.fact.path));
    if (port.kind === "result")
      propagate(state, site.instance, site.call, fact, tag, from ?? exit, { kind: "return", call: site.call, exit });
    return;
  }
  if (port.kind === "throw") {
    rejectAt(state, site, exit, tag, from);
    return;
  }
  for (const { row, from: origin, to, isText } of callbackPropagators(state, site)) {
    if (isText && exit.fact.atom.kind !== "taint") continue;
    const isResult = origin.callback === "return" && port.kind === "result";
    const isParam =
      typeof origin.callback === "number" && origin.inner === undefined && port.kind === "param" && port.index === origin.callback;
    if ((!isResult && !isParam) || !isRoleOf(site.role, origin) || (isParam && isAsItCame(state, exit, port.index))) continue;
    const via: Via = from ? { kind: "return", call: site.call, exit } : STEP;
    const path = pathBelow(exit.fact, origin.below);
    const facts = externalBelow(state, exit.fact, origin.below);
    for (const fact of path ? [withPath(state, exit.fact, path), ...facts] : facts) {
      if (row) state.use(row);
      deliverTo(state, site, to, { fact, tag, from: from ?? exit, via });
    }
  }
}

/** What `bind` was handed comes out of the function wherever what it gave is called. */
function returnFromBound(state: SolveState, { instance, call }: CallSite, exit: Exit, tag: Tag): void {
  if (exit.port.kind !== "result" && exit.port.kind !== "throw") return;
  for (const site of state.boundCalls.get(`${instance.id}:${call}`) ?? []) {
    const isKept = tag.owner && isWithin(site.instance, tag.owner);
    arrive(state, site, exit, isKept ? tag : state.rootTag, undefined);
  }
}

/** Whether a parameter has at the end what it had at the beginning. */
function isAsItCame(state: SolveState, { tag, fact, instance }: Edge, index: number): boolean {
  const entries = moduleOf(state, instance).entries[instance.fn];
  return tag.owner === instance && tag.entry === fact && entries?.params[index] === tag.place;
}

/** A callback throws: the promise that the library makes of it is rejected, else the exception goes on. */
function rejectAt(state: SolveState, site: CallSite, exit: Edge, tag: Tag, from: Edge | undefined): void {
  const via: Via = { kind: "return", call: site.call, exit };
  const rejecting = callbackPropagators(state, site).filter(({ to }) => to.base === "call" && to.fields[0] === REJECTION);
  for (const { row } of rejecting) if (row) state.use(row);
  if (rejecting.length === 0) {
    throwAt(state, site, { fact: exit.fact, tag, from, via });
    return;
  }
  const fact = withPath(state, exit.fact, state.paths.prepend(REJECTION, exit.fact.path));
  propagate(state, site.instance, site.call, fact, tag, from ?? exit, from ? via : STEP);
}
