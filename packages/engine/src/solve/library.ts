import type { PropagatorRow } from "@sluice/core";
import { Op } from "../ir.ts";
import { argumentCount, argumentOf, constantOf, keyOf, methodOf, type LinkedModule } from "../link/program.ts";
import type { Propagator, State } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { meetArgument } from "./arguments.ts";
import { addBound, passOnBound, type Binding } from "./bindings.ts";
import { deliverTo } from "./callbacks.ts";
import { runKept } from "./handlers.ts";
import { clearedPast } from "./clearance.ts";
import { CALLEE } from "./instances.ts";
import { OPTIONS_END, takesNext } from "./kind-bits.ts";
import { isBesideEntries } from "./map-entries.ts";
import { matchedParts } from "./matches.ts";
import { EACH, isHidden, keyOfPair, keysOf, VALUE, valueOfPair, type FieldPath } from "./paths.ts";
import { positionsOf, isAt, roleAt, isPath, fieldsAt, externalBelow, pathBelow } from "./positions.ts";
import { propagatorsOf } from "./propagators.ts";
import { clearedAt, passSanitizer } from "./sanitizers.ts";
import { parsesOf, schemaFrom } from "./schema-reader.ts";
import { schemaBelow, textFields } from "./schema.ts";
import { isConstantSlice, placeInSlice } from "./slices.ts";
import { propagate } from "./propagate.ts";
import { callStateOf, edgesAt, moduleOf, type FunctionAtom, type GuardEffect, type SolveState } from "./state.ts";
import { unfoldNamespace } from "./subscriptions.ts";
import { addTarget, forEachPosition, instanceFor, withPath, type Position } from "./targets.ts";
import { clearedInTemplate } from "./templates.ts";
import { isConfidential, type Anchor, type Atom, type Edge, type Via, type Instance } from "./tracking.ts";
import { picksByKey } from "./whole-objects.ts";

/**
 * Makes the functions at the callback positions of `propagators` targets of the call, so that what goes into them and comes out of them is known.
 * What waits at the call's other positions goes in at once.
 */
export function registerCallbacks(state: SolveState, instance: Instance, call: number, propagators: readonly Propagator[]): void {
  for (const propagator of propagators) {
    const { from, to } = propagator;
    for (const path of [from, to]) if (path.callback !== undefined) registerAt(state, { instance, call }, path, propagator, propagators);
  }
}

function registerAt(
  state: SolveState,
  at: Anchor,
  path: RelativePath,
  { row, from, to }: Propagator,
  propagators: readonly Propagator[],
): void {
  const { instance, call } = at;
  for (const position of positionsOf(state, instance, call, path)) {
    const role = roleAt(position, path.fields);
    for (const atom of functionsAt(state, instance, call, position, path.fields)) {
      const known = callStateOf(instance, call).targets.length;
      addTarget(state, instance, call, atom, role);
      runKept(state, at, role, atom);
      if (path === from && typeof from.callback === "number" && from.inner !== undefined) {
        if (row) state.use(row);
        if (role !== CALLEE) giveSettler(state, at, atom, from, to);
      }
      if (callStateOf(instance, call).targets.length > known) refill(state, instance, call, propagators);
    }
  }
}

/** The functions of the project that sit below an argument position. */
function functionsAt(state: SolveState, instance: Instance, call: number, position: Position, fields: readonly string[]): FunctionAtom[] {
  const found: FunctionAtom[] = [];
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact } of edgesAt(instance, operand)) {
      if (fact.atom.kind === "function" && isPath(fact.path, fields) && !found.includes(fact.atom)) found.push(fact.atom);
    }
  });
  return found;
}

/** The facts that already wait at the call go to the callback that was just found. */
function refill(state: SolveState, instance: Instance, call: number, propagators: readonly Propagator[]): void {
  forEachPosition(state, instance, call, (operand, position) => {
    for (const edge of edgesAt(instance, operand)) deliverThrough(state, edge, call, position, propagators);
  });
}

/**
 * `new Promise((resolve) => ...)`: the callback's parameter, or a member of it (`controller.enqueue`), is a function whose argument becomes the result
 * of the call.
 */
function giveSettler(state: SolveState, { instance, call }: Anchor, atom: FunctionAtom, from: RelativePath, to: RelativePath): void {
  const settler = state.facts.settle({ owner: instance, place: call, argument: from.inner ?? 0, fields: to.fields });
  const callee = instanceFor(state, instance, call, atom);
  const place = moduleOf(state, callee).entries[callee.fn]?.params[(typeof from.callback === "number" ? from.callback : 0) + atom.bound];
  const path = state.paths.prependAll(from.below, state.paths.empty);
  if (place !== undefined) propagate(state, callee, place, state.facts.fact(settler, path), state.rootTag, undefined);
}

/** A fact at a position of a library call goes where the propagators say. */
export function deliverThrough(
  state: SolveState,
  edge: Edge,
  call: number,
  position: Position,
  propagators: readonly Propagator[],
  external?: State,
): void {
  const at: Anchor = { instance: edge.instance, call };
  const via: Via = { kind: "through", call, known: true };
  for (const propagator of propagators) {
    const { row, from, to: target, filter, unless, isText, isSlice } = propagator;
    if (from.callback !== undefined || !isAt(from, position) || (isText && edge.fact.atom.kind !== "taint")) continue;
    if (row?.binds && edge.fact.atom.kind === "function") {
      bindFunction(state, edge, call, row, row.binds);
      continue;
    }
    if (unless && isGiven(moduleOf(state, edge.instance), call, unless)) continue;
    if (from.isMade) {
      if (row && edge.fact.atom.kind === "class") state.use(row);
      deliverMade(state, edge, call, from, target);
      continue;
    }
    const fields = fieldsAt(state, edge.instance, call, from.fields);
    const to = isSlice ? sliceOf(state, edge, call, target) : row?.keyed ? withKeys(edge.fact.path, fields, target) : target;
    if (!to) continue;
    for (const fact of externalBelow(state, edge.fact, fields)) {
      if (row) state.use(row);
      deliverTo(state, at, to, { fact, tag: edge.tag, from: edge, via });
    }
    if (edge.fact.atom.kind === "namespace" && edge.fact.path.length === 0 && fields[0] === EACH)
      unfoldNamespace(state, edge.fact.atom.module, edge.instance, edge.place);
    const path = pathBelow(edge.fact, fields, isText);
    if (!path || (row?.chosen && isConfidential(edge.fact.atom))) continue;
    if (typeof from.base === "number" && fields[0] === EACH && isBesideEntries(edge)) continue;
    if (filter && picksByKey(state, edge, call, filter)) continue;
    if (row) state.use(row);
    const replaced = to.base === "call" && from.base === "this" ? replacementAt(state, edge, call) : undefined;
    const cleared =
      clearedOnWay(state, edge, { ...propagator, to }) |
      (filter ? clearedByFilter(state, edge, call, filter, path) : 0) |
      (replaced?.clears ?? 0) |
      (to.base === "call" && from.base === 1 ? clearedInTemplate(state, edge, call) : 0) |
      (external ? clearedAt(state, edge, call, external, to) : 0) |
      clearedBySeparator(state, edge.instance, call, position);
    const past: Via = replaced?.reason === undefined ? via : { kind: "check", condition: call, reason: replaced.reason };
    for (const part of matchedParts(state, edge, call, to)) {
      const atom = row?.promises ? promisedAtom(state, edge.fact.atom) : edge.fact.atom;
      const fact = state.facts.fact(atom, state.paths.prependAll(part.fields, path), cleared | part.cleared);
      deliverTo(state, at, to, { fact, tag: edge.tag, from: edge, via: past });
    }
  }
}

/** Whether a call is given an argument that is not plainly `null` or `undefined`. */
function isGiven({ facts }: LinkedModule, call: number, { base }: RelativePath): boolean {
  const operand = typeof base === "number" && facts.kind[call] === Op.Call ? argumentOf(facts, call, base) : undefined;
  return operand !== undefined && constantOf(facts, operand) !== null;
}

/** What data that a propagator hands on is harmless for by that alone. */
function clearedOnWay(state: SolveState, { fact }: Edge, { from, to, clears }: Propagator): number {
  // What is made of a text without `..` may have some: `decodeURIComponent`, `replace`.
  const isTextToText = from.fields.length === 0 && to.fields.length === 0;
  const before = isTextToText ? fact.cleared & ~state.kinds.level : fact.cleared;
  return before | (isConfidential(fact.atom) ? 0 : state.kinds.maskOf(clears));
}

function promisedAtom(state: SolveState, atom: Atom): Atom {
  return atom.kind === "function" ? state.facts.function({ ...atom, promised: true }) : atom;
}

/** A library is handed a function and gives it with its first parameters taken: `partial(f, text)`. */
function bindFunction(state: SolveState, edge: Edge, call: number, row: PropagatorRow, binding: Binding): void {
  const { atom, path } = edge.fact;
  if (atom.kind !== "function" || path.length > 0) return;
  state.use(row);
  passOnBound(state, edge, call, atom, binding);
  addBound(state, edge.instance, call, atom, binding);
}

/** A container is handed a class and gives an object of it: `container.resolve(Service)`. */
function deliverMade(state: SolveState, edge: Edge, call: number, from: RelativePath, to: RelativePath): void {
  const { atom, path } = edge.fact;
  if (atom.kind !== "class" || !isPath(path, from.fields)) return;
  const made = state.facts.object(atom.module, atom.class, atom.closure);
  const via: Via = { kind: "through", call, known: true };
  deliverTo(state, { instance: edge.instance, call }, to, {
    fact: state.facts.fact(made, state.paths.empty),
    tag: edge.tag,
    from: edge,
    via,
  });
}

/** Where in a slice data arrives; undefined where it is left out. */
function sliceOf(state: SolveState, edge: Edge, call: number, to: RelativePath): RelativePath | undefined {
  if (edge.fact.path.tail === undefined) return isConstantSlice(state, edge, call) ? undefined : to;
  const place = placeInSlice(state, edge, call);
  return place === undefined ? undefined : { ...to, fields: to.fields.map(() => place) };
}

/** Where what lies in a field goes that becomes a pair, or in a pair that becomes a field: it keeps its key, if that is known. */
function withKeys({ head, tail }: FieldPath, from: readonly string[], to: RelativePath): RelativePath {
  if (from.at(-1) !== VALUE)
    return { ...to, fields: to.fields.map((field) => (field === VALUE && isName(head) ? valueOfPair(head) : field)) };
  const key = keyOfPair(tail?.head ?? "");
  return key === undefined ? to : { ...to, fields: to.fields.map((field) => (field === EACH ? key : field)) };
}

/** Whether a key of a path is one that a program writes. */
function isName(head: string): boolean {
  return head !== "" && head !== EACH && !isHidden(head);
}

/** What `x.replace(pattern, replacement)` says of what it gives; undefined for other calls. */
function replacementAt(state: SolveState, edge: Edge, call: number): GuardEffect | undefined {
  if (edge.fact.atom.kind !== "taint") return undefined;
  const method = methodOf(moduleOf(state, edge.instance).facts, call);
  return method === "replace" || method === "replaceAll" ? state.guards?.ofReplacement(edge.instance, call) : undefined;
}

/** `args.push("--", path)`: what follows the end of the options is none, and `args.push("-e", pattern, path)` adds the value of an option. */
function clearedBySeparator(state: SolveState, instance: Instance, call: number, position: Position): number {
  const { facts } = moduleOf(state, instance);
  const count = argumentCount(facts, call);
  const next = count === 2 ? "pair" : position + 1 < count ? "inside" : "last";
  if (position > 0 && takesNext(keyOf(facts, argumentOf(facts, call, position - 1) ?? -1), next)) return state.kinds.startOnly;
  for (let before = 0; before < position; before++) {
    if (keyOf(facts, argumentOf(facts, call, before) ?? -1) === OPTIONS_END) return state.kinds.startOnly;
  }
  return 0;
}

/** What passes a filter has passed its check: `list.filter((item) => allowed.has(item))`. */
function clearedByFilter(state: SolveState, edge: Edge, call: number, filter: RelativePath, path: FieldPath): number {
  if (edge.fact.atom.kind !== "taint" || typeof filter.base !== "number") return 0;
  const effect = state.guards?.ofFilter(edge.instance, call, roleAt(filter.base, filter.fields), path.tail && path.head);
  return effect ? clearedPast(state.kinds, edge.fact.cleared, effect) : 0;
}

/** One model state of a called library value meets one fact at one position. */
export function passLibrary(state: SolveState, edge: Edge, call: number, external: State, position: Position, spread: boolean): void {
  if (position >= 0) meetArgument(state, edge, call, external, position, spread);
  const propagators = propagatorsOf(external);
  if (edge.fact.atom.kind === "function" && propagators.length > 0) registerCallbacks(state, edge.instance, call, propagators);
  deliverThrough(state, edge, call, position, propagators, external);
  if (edge.fact.atom.kind === "external") passParsedLibrary(state, edge, call, external, position);
  if (edge.fact.atom.kind !== "taint") return;
  passSanitizer(state, edge, call, external);
  passParse(state, edge, call, external, position);
}

/** `Schema.parse(process.env)`: a library value comes back as it is. */
function passParsedLibrary(state: SolveState, edge: Edge, call: number, external: State, position: Position): void {
  for (const { meaning, value, into } of parsesOf(external)) {
    if (!isAt(value, position)) continue;
    state.use(meaning);
    const path = state.paths.prependAll(into, edge.fact.path);
    propagate(state, edge.instance, call, withPath(state, edge.fact, path), edge.tag, edge, { kind: "through", call, known: true });
  }
}

/** `Schema.parse(x)`: the value comes back narrowed to what the schema leaves open. */
function passParse(state: SolveState, edge: Edge, call: number, external: State, position: Position): void {
  for (const { meaning, value, schema, into } of parsesOf(external)) {
    if (!isAt(value, position)) continue;
    state.use(meaning);
    state.validated.push(edge);
    const keys = keysOf(edge.fact.path);
    const known = schemaFrom(state, moduleOf(state, edge.instance), call, schema);
    const fields = known ? textFields(schemaBelow(known, keys)) : [{ path: [], cleared: 0 }];
    for (const field of fields) {
      const path = state.paths.prependAll([...into, ...keys, ...field.path], state.paths.empty);
      propagate(state, edge.instance, call, state.facts.fact(edge.fact.atom, path, edge.fact.cleared | field.cleared), edge.tag, edge, {
        kind: "through",
        call,
        known: true,
      });
    }
  }
}
