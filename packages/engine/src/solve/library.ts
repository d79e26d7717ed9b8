import { CONSUMED_KINDS } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { argumentCount, argumentOf, keyOf } from "../link/program.ts";
import {
  closure,
  isCallable,
  KEY_OF_ARGUMENT,
  stepArgument,
  stepEdge,
  stepMember,
  type Propagator,
  type RelativePath,
  type State,
} from "../resolve/automaton.ts";
import { parsesOf, schemaBelow, schemaFrom, textFields } from "./schema.ts";
import { clearedPast } from "./clearance.ts";
import { changeArgument, throwAt, writeOuter } from "./flow.ts";
import { attachHandlers, attachMethods } from "./handlers.ts";
import { matchedParts } from "./matches.ts";
import { OPTIONS_END } from "./kind-bits.ts";
import { BIND, CALLEE, GETTER } from "./instances.ts";
import { clearedByResult, passSanitizer } from "./sanitizers.ts";
import { isConstantSlice, placeInSlice } from "./slices.ts";
import { EACH, isElementKey, isHidden, isTextBelow, REJECTION, keyMatches, keysOf, SOME_KEY, type FieldPath } from "./paths.ts";
import { callStateOf, edgesAt, moduleOf, propagate, type FunctionAtom, type GuardEffect, type SolveState } from "./state.ts";
import { addTarget, enterParameter, forEachPosition, instanceFor, withPath, type Position } from "./targets.ts";
import {
  isConfidential,
  type Anchor,
  type Fact,
  type Edge,
  type Via,
  type Tag,
  type Port,
  type Instance,
  type CallSite,
} from "./tracking.ts";

/** Where a path begins, as argument positions of one call. */
function positionsOf(state: SolveState, instance: Instance, call: number, path: RelativePath): readonly number[] {
  if (path.base === "this") return [-1];
  if (path.base === "call") return [];
  const { facts } = moduleOf(state, instance);
  const count = facts.kind[call] === Op.Call ? argumentCount(facts, call) : 1;
  if (path.base !== "any" && !path.rest) return [path.base];
  const first = path.base === "any" ? 0 : path.base;
  return Array.from({ length: Math.max(count - first, 0) }, (_, index) => first + index);
}

/** Whether a path begins at this position. */
function isAt(path: RelativePath, position: Position): boolean {
  if (path.base === "this") return position === -1;
  if (path.base === "call" || position < 0) return false;
  return path.base === "any" || path.base === position || (path.rest && position >= path.base);
}

export function roleAt(position: number, fields: readonly string[]): string {
  return [position < 0 ? "this" : String(position), ...fields].join(".");
}

/** Whether a callback in `role` is the one that a path speaks of. */
function isRoleOf(role: string, path: RelativePath): boolean {
  const [base = "", ...fields] = role.split(".");
  return isAt(path, base === "this" ? -1 : Number(base)) && fields.join(".") === path.fields.join(".");
}

/**
 * Makes the functions at the callback positions of `propagators` targets of the call, so that what goes into them and comes out of them is known.
 * What waits at the call's other positions goes in at once.
 */
export function registerCallbacks(state: SolveState, instance: Instance, call: number, propagators: readonly Propagator[]): void {
  for (const { from, to } of propagators) {
    for (const path of [from, to]) if (path.callback !== undefined) registerAt(state, instance, call, path, from, to, propagators);
  }
}

function registerAt(
  state: SolveState,
  instance: Instance,
  call: number,
  path: RelativePath,
  from: RelativePath,
  to: RelativePath,
  propagators: readonly Propagator[],
): void {
  for (const position of positionsOf(state, instance, call, path)) {
    const role = roleAt(position, path.fields);
    for (const atom of functionsAt(state, instance, call, position, path.fields)) {
      const known = callStateOf(instance, call).targets.length;
      addTarget(state, instance, call, atom, role);
      if (path === from && typeof from.callback === "number" && from.inner !== undefined)
        giveSettler(state, instance, call, atom, role, from, to);
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

function isPath(path: FieldPath, fields: readonly string[]): boolean {
  let at = path;
  for (const field of fields) {
    if (!at.tail || !keyMatches(at.head, field)) return false;
    at = at.tail;
  }
  return at.length === 0;
}

/** The facts that already wait at the call go to the callback that was just found. */
function refill(state: SolveState, instance: Instance, call: number, propagators: readonly Propagator[]): void {
  forEachPosition(state, instance, call, (operand, position) => {
    for (const edge of edgesAt(instance, operand)) deliverThrough(state, edge, call, position, propagators);
  });
}

/** `new Promise((resolve) => ...)`: the callback's parameter is a function whose argument becomes the result of the call. */
function giveSettler(
  state: SolveState,
  instance: Instance,
  call: number,
  atom: FunctionAtom,
  role: string,
  from: RelativePath,
  to: RelativePath,
): void {
  const settler = state.facts.settle({ owner: instance, place: call, argument: from.inner ?? 0, fields: to.fields });
  const callee = instanceFor(state, instance, call, atom);
  const place = moduleOf(state, callee).entries[callee.fn]?.params[(typeof from.callback === "number" ? from.callback : 0) + atom.bound];
  if (place !== undefined && role !== CALLEE)
    propagate(state, callee, place, state.facts.fact(settler, state.paths.empty), state.rootTag, undefined);
}

/** A fact at a position of a library call goes where the propagators say. */
export function deliverThrough(
  state: SolveState,
  edge: Edge,
  call: number,
  position: Position,
  propagators: readonly Propagator[],
  clearedAsResult = 0,
): void {
  for (const { from, to: target, filter, isText, clears, isSlice } of propagators) {
    if (from.callback !== undefined || !isAt(from, position) || (isText && edge.fact.atom.kind !== "taint")) continue;
    const to = isSlice ? sliceOf(state, edge, call, target) : target;
    if (!to) continue;
    const fields = fieldsAt(state, edge.instance, call, from.fields);
    const via: Via = { kind: "through", call, known: true };
    for (const fact of externalBelow(state, edge.fact, fields)) deliverTo(state, edge.instance, call, to, fact, edge.tag, edge, via);
    const path = below(edge.fact, fields, isText);
    if (!path) continue;
    const replaced = to.base === "call" && from.base === "this" ? replacementAt(state, edge, call) : undefined;
    // What is made of a text without `..` may have some: `decodeURIComponent`, `replace`.
    const isTextToText = from.fields.length === 0 && to.fields.length === 0;
    const cleared =
      (isTextToText ? edge.fact.cleared & ~state.kinds.level : edge.fact.cleared) |
      (filter ? clearedByFilter(state, edge, call, filter, path) : 0) |
      (replaced?.clears ?? 0) |
      (to.base === "call" ? clearedAsResult : 0) |
      (isConfidential(edge.fact.atom) ? 0 : state.kinds.maskOf(clears)) |
      clearedBySeparator(state, edge.instance, call, position);
    const past: Via = replaced?.reason === undefined ? via : { kind: "check", condition: call, reason: replaced.reason };
    for (const part of matchedParts(state, edge, call, to)) {
      const fact = state.facts.fact(edge.fact.atom, state.paths.prependAll(part.fields, path), cleared | part.cleared);
      deliverTo(state, edge.instance, call, to, fact, edge.tag, edge, past);
    }
  }
}

/** Where in a slice data arrives; undefined where it is left out. */
function sliceOf(state: SolveState, edge: Edge, call: number, to: RelativePath): RelativePath | undefined {
  if (edge.fact.path.tail === undefined) return isConstantSlice(state, edge, call) ? undefined : to;
  const place = placeInSlice(state, edge, call);
  return place === undefined ? undefined : { ...to, fields: to.fields.map(() => place) };
}

/** What `x.replace(pattern, replacement)` says of what it gives; undefined for other calls. */
function replacementAt(state: SolveState, edge: Edge, call: number): GuardEffect | undefined {
  const { facts } = moduleOf(state, edge.instance);
  const callee = facts.x[call] ?? -1;
  if (edge.fact.atom.kind !== "taint" || callee < 0 || facts.kind[callee] !== Op.Load) return undefined;
  const method = keyOf(facts, facts.y[callee] ?? -1);
  return method === "replace" || method === "replaceAll" ? state.guards?.ofReplacement(edge.instance, call) : undefined;
}

/** The fields of a path, with the keys that constant arguments of the call name. */
export function fieldsAt(state: SolveState, instance: Instance, call: number, fields: readonly string[]): readonly string[] {
  if (!fields.some((field) => field.startsWith(KEY_OF_ARGUMENT))) return fields;
  const { facts } = moduleOf(state, instance);
  return fields.map((field) => {
    if (!field.startsWith(KEY_OF_ARGUMENT)) return field;
    return keyOf(facts, argumentOf(facts, call, Number(field.slice(KEY_OF_ARGUMENT.length))) ?? -1) ?? EACH;
  });
}

/** `args.push("--", path)`: what follows the end of the options is none, and `args.push("--branch", name)` adds the value of an option. */
function clearedBySeparator(state: SolveState, instance: Instance, call: number, position: Position): number {
  const { facts } = moduleOf(state, instance);
  const isPair = position === 1 && argumentCount(facts, call) === 2;
  if (isPair && LONG_OPTION.test(keyOf(facts, argumentOf(facts, call, 0) ?? -1) ?? "")) return state.kinds.startOnly;
  for (let before = 0; before < position; before++) {
    if (keyOf(facts, argumentOf(facts, call, before) ?? -1) === OPTIONS_END) return state.kinds.startOnly;
  }
  return 0;
}

/** Without a value of its own: the next argument is. */
const LONG_OPTION = /^--[a-z][\w-]*$/u;

/** What passes a filter has passed its check: `list.filter((item) => allowed.has(item))`. */
function clearedByFilter(state: SolveState, edge: Edge, call: number, filter: RelativePath, path: FieldPath): number {
  if (edge.fact.atom.kind !== "taint" || typeof filter.base !== "number") return 0;
  const effect = state.guards?.ofFilter(edge.instance, call, roleAt(filter.base, filter.fields), path.tail && path.head);
  return effect ? clearedPast(state.kinds, edge.fact.cleared, effect) : 0;
}

/** The elements and members of a library value that is whole. */
function externalBelow(state: SolveState, { atom, path }: Fact, fields: readonly string[]): Fact[] {
  if (atom.kind !== "external" || path.length > 0 || fields.length === 0) return [];
  let states: readonly State[] = [atom.state];
  for (const field of fields) states = states.flatMap((item) => (field === EACH ? stepEdge(item, "each") : stepMember(item, field)));
  return states.map((item) => state.facts.fact(state.facts.external(item, atom.call), path));
}

/** What is left of a fact's path below `fields`; undefined where it does not lie there. Text of every field is text of those that nobody knows by name. */
function below(fact: Fact, fields: readonly string[], isText = false): FieldPath | undefined {
  let path = fact.path;
  if (path.head === REJECTION && fields[0] !== REJECTION) return undefined;
  for (const field of fields) {
    // A secret is text, so nothing lies below it.
    if (path.tail === undefined) return fact.atom.kind === "taint" && !CONSUMED_KINDS.has(fact.atom.source) ? path : undefined;
    const isPart = field === EACH ? !isHidden(path.head) || (isText && path.head === SOME_KEY) : keyMatches(path.head, field);
    if (!isPart) return undefined;
    path = path.tail;
  }
  return path;
}

function deliverTo(
  state: SolveState,
  instance: Instance,
  call: number,
  to: RelativePath,
  fact: Fact,
  tag: Tag,
  from: Edge,
  via: Via,
): void {
  if (to.callback !== undefined) {
    deliverToCallback(state, instance, call, to, withPath(state, fact, state.paths.prependAll(to.below, fact.path)), from);
    return;
  }
  if ((fact.cleared & state.kinds.all) === state.kinds.all && fact.atom.kind === "taint") return;
  const placed = withPath(state, fact, state.paths.prependAll(fieldsAt(state, instance, call, to.fields), fact.path));
  if (to.base === "call") propagate(state, instance, call, placed, tag, from, via);
  else if (to.base === "this" && moduleOf(state, instance).facts.kind[call] === Op.Store)
    propagate(state, instance, call, placed, tag, from, via);
  else changeArgument(state, instance, call, to.base === "this" ? -1 : to.base, placed, tag, from, via);
}

function deliverToCallback(state: SolveState, instance: Instance, call: number, to: RelativePath, fact: Fact, from: Edge): void {
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
    settleAt(state, instance, call, position, to, fact, from);
    if (fact.atom.kind === "taint" && to.base !== "any") callLibraryAt(state, instance, call, position, to, fact, from);
  }
}

/** A library function handed on as a callback: `answer.then(execSync)`, `lines.map(JSON.parse)`. */
function callLibraryAt(
  state: SolveState,
  instance: Instance,
  call: number,
  position: Position,
  to: RelativePath,
  fact: Fact,
  from: Edge,
): void {
  const parameter = to.callback;
  if (typeof parameter !== "number") return;
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact: held } of edgesAt(instance, operand)) {
      if (held.atom.kind !== "external" || !isPath(held.path, to.fields)) continue;
      const edge: Edge = { id: -1, instance, place: operand, fact, tag: from.tag, from, via: { kind: "through", call, known: true } };
      meetArgument(state, edge, call, held.atom.state, parameter, false);
      returnFromLibrary(state, edge, call, roleAt(position, to.fields), parameter, held.atom.state);
    }
  });
}

/** What a library function that was handed on as a callback gives back. */
function returnFromLibrary(state: SolveState, edge: Edge, call: number, role: string, parameter: number, external: State): void {
  const { instance, tag, fact } = edge;
  const site: CallSite = { instance, call, role, shift: 0 };
  for (const { from, to, clears } of propagatorsOf(external)) {
    if (from.callback !== undefined || to.base !== "call" || !isAt(from, parameter)) continue;
    const path = below(fact, from.fields);
    if (!path) continue;
    const cleared =
      fact.cleared | clearedByResult(state, fact.atom, external) | (isConfidential(fact.atom) ? 0 : state.kinds.maskOf(clears));
    const result = state.facts.fact(fact.atom, state.paths.prependAll(to.fields, path), cleared);
    for (const { from: origin, to: onward } of callbackPropagators(state, site)) {
      if (origin.callback !== "return" || !isRoleOf(role, origin)) continue;
      const returned = below(result, origin.below);
      if (returned) deliverTo(state, instance, call, onward, withPath(state, result, returned), tag, edge, edge.via);
    }
  }
}

/** A `resolve` function handed on as a callback: `stream.on("end", resolve)`. */
function settleAt(state: SolveState, instance: Instance, call: number, position: Position, to: RelativePath, fact: Fact, from: Edge): void {
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact: held } of edgesAt(instance, operand)) {
      if (held.atom.kind !== "settle" || !isPath(held.path, to.fields) || held.atom.settlement.argument !== to.callback) continue;
      const { owner, place, fields } = held.atom.settlement;
      writeOuter(
        state,
        owner,
        place,
        withPath(state, fact, state.paths.prependAll(fields, fact.path)),
        from.tag,
        from,
        { kind: "step" },
        instance,
      );
    }
  });
}

/** What a callback returns, or leaves in its parameters, goes where the library's propagators say. */
export function deliverCallbackReturn(state: SolveState, site: CallSite, port: Port, exit: Edge, tag: Tag, from: Edge | undefined): void {
  if (site.role === BIND) return;
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
  for (const { from: origin, to, isText } of callbackPropagators(state, site)) {
    if (isText && exit.fact.atom.kind !== "taint") continue;
    const isResult = origin.callback === "return" && port.kind === "result";
    const isParam =
      typeof origin.callback === "number" && origin.inner === undefined && port.kind === "param" && port.index === origin.callback;
    if ((!isResult && !isParam) || !isRoleOf(site.role, origin) || (isParam && isAsItCame(state, exit, port.index))) continue;
    const via: Via = from ? { kind: "return", call: site.call, exit } : { kind: "step" };
    const path = below(exit.fact, origin.below);
    const facts = externalBelow(state, exit.fact, origin.below);
    for (const fact of path ? [withPath(state, exit.fact, path), ...facts] : facts)
      deliverTo(state, site.instance, site.call, to, fact, tag, from ?? exit, via);
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
  if (!callbackPropagators(state, site).some(({ to }) => to.base === "call" && to.fields[0] === REJECTION)) {
    throwAt(state, site.instance, site.call, exit.fact, tag, from, via);
    return;
  }
  const fact = withPath(state, exit.fact, state.paths.prepend(REJECTION, exit.fact.path));
  propagate(state, site.instance, site.call, fact, tag, from ?? exit, from ? via : { kind: "step" });
}

function callbackPropagators(state: SolveState, site: CallSite): readonly Propagator[] {
  const known = callStateOf(site.instance, site.call);
  const modelled = known.externals.length > 0 ? known.externals : builtinOf(state, site.instance, site.call);
  const found = modelled.flatMap(propagatorsOf);
  return found.length > 0 || modelled.some(isCallable) ? found : UNKNOWN_CALLBACKS;
}

/** What models say of methods of this name, whatever the receiver. */
export function builtinOf(state: SolveState, instance: Instance, call: number): readonly State[] {
  const { facts } = moduleOf(state, instance);
  if (facts.kind[call] !== Op.Call) return [];
  const callee = facts.x[call] ?? -1;
  const name = callee >= 0 && facts.kind[callee] === Op.Load ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
  return name === undefined ? [] : stepMember(state.automaton.anyReceiver, name);
}

const BARE = { rest: false, inner: undefined, fields: [], below: [] } as const;
/** What an unknown function may do with its callbacks: hand them its data, give back what they return. */
export const UNKNOWN_CALLBACKS: readonly Propagator[] = [
  {
    from: { ...BARE, base: "any", callback: "return" },
    to: { ...BARE, base: "call", callback: undefined },
    filter: undefined,
    isText: false,
    clears: [],
    isSlice: false,
  },
  {
    from: { ...BARE, base: "this", callback: undefined },
    to: { ...BARE, base: "any", callback: 0 },
    filter: undefined,
    isText: false,
    clears: [],
    isSlice: false,
  },
];

/** One model state of a called library value meets one fact at one position. */
export function passLibrary(state: SolveState, edge: Edge, call: number, external: State, position: Position, spread: boolean): void {
  if (position >= 0) meetArgument(state, edge, call, external, position, spread);
  const propagators = propagatorsOf(external);
  if (edge.fact.atom.kind === "function" && propagators.length > 0) registerCallbacks(state, edge.instance, call, propagators);
  deliverThrough(state, edge, call, position, propagators, clearedByResult(state, edge.fact.atom, external));
  if (edge.fact.atom.kind === "external") passParsedLibrary(state, edge, call, external, position);
  if (edge.fact.atom.kind !== "taint") return;
  passSanitizer(state, edge, call, external);
  passParse(state, edge, call, external, position);
}

/** All propagators of a state. */
export function propagatorsOf(external: State): readonly Propagator[] {
  return external.also.length === 0 ? external.propagators : [external, ...external.also].flatMap((item) => item.propagators);
}

/** `Schema.parse(process.env)`: a library value comes back as it is. */
function passParsedLibrary(state: SolveState, edge: Edge, call: number, external: State, position: Position): void {
  for (const { value, into } of parsesOf(external)) {
    if (!isAt(value, position)) continue;
    const path = state.paths.prependAll(into, edge.fact.path);
    propagate(state, edge.instance, call, withPath(state, edge.fact, path), edge.tag, edge, { kind: "through", call, known: true });
  }
}

/** `Schema.parse(x)`: the value comes back narrowed to what the schema leaves open. */
function passParse(state: SolveState, edge: Edge, call: number, external: State, position: Position): void {
  for (const { value, schema, into } of parsesOf(external)) {
    if (!isAt(value, position)) continue;
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

/** An argument of a library call: a sink for taint, a handler for a function. */
function meetArgument(state: SolveState, edge: Edge, call: number, external: State, position: Position, spread: boolean): void {
  const path = spread && edge.fact.path.tail ? edge.fact.path.tail : edge.fact.path;
  const index =
    spread && isElementKey(edge.fact.path.head) && edge.fact.path.head !== EACH ? position + Number(edge.fact.path.head) : position;
  const starts = stepArgument(external, index);
  if (starts.length === 0) return;
  const { atom } = edge.fact;
  const anchor = anchorOf(state, edge, call, external, starts, keysOf(path));
  // What is put into a tagged template is the tag's to quote; a call with text is another thing.
  if (atom.kind === "taint" && !isTagged(state, edge, call)) meetSinks(state, edge, call, starts, path);
  else if (atom.kind === "function") attachHandlers(state, anchor, starts, atom);
  else if (atom.kind === "object") attachMethods(state, anchor, starts, atom);
}

/** The call from which the schema of what a handler is given is read: this one, or the one before it in the chain that the callee remembers. */
function anchorOf(
  state: SolveState,
  edge: Edge,
  call: number,
  external: State,
  starts: readonly State[],
  keys: readonly string[],
): Anchor & { readonly keys: readonly string[] } {
  const { instance } = edge;
  if (edge.fact.atom.kind !== "taint" && starts.some(({ anchoredBefore }) => anchoredBefore)) {
    const callee = moduleOf(state, instance).facts.x[call] ?? -1;
    for (const { fact } of edgesAt(instance, callee))
      if (fact.atom.kind === "external" && fact.atom.state === external && fact.atom.call) return { ...fact.atom.call, keys };
  }
  return { instance, call, keys };
}

function isTagged(state: SolveState, edge: Edge, call: number): boolean {
  const { facts } = moduleOf(state, edge.instance);
  return facts.kind[call] === Op.Call && ((facts.z[call] ?? 0) & CallFlag.Tagged) !== 0;
}

function meetSinks(state: SolveState, edge: Edge, call: number, starts: readonly State[], path: FieldPath): void {
  let states = starts;
  for (let at: FieldPath = path; at.tail; at = at.tail) {
    // A list where text is wanted becomes the text of its elements.
    if (isTextBelow(at)) for (const item of states.flatMap(closure)) hitSinks(state, edge, call, item);
    const head = at.head;
    states = states.flatMap((item) => stepSink(item, head));
  }
  const reached = [...states];
  for (const item of reached) {
    const same = closure(item);
    for (const at of same) hitSinks(state, edge, call, at);
    // The whole value is tainted, and so is every field of it that is a sink, unless it is taken for a text.
    if (same.some(({ sinks }) => sinks.some(({ row }) => row.text))) continue;
    const below = same.flatMap((at) => [...at.members.values(), ...at.patterns.map(({ state: next }) => next), ...each(at)]);
    for (const next of below) if (!reached.includes(next)) reached.push(next);
  }
}

/** A list of sinks has its elements as sinks, not the fields of an object that stands in its place. */
function stepSink(item: State, head: string): readonly State[] {
  const isNamed = (at: State): boolean => at.members.has(head) || at.patterns.some(({ test }) => test.test(head));
  return isElementKey(head) || closure(item).some(isNamed) ? stepMember(item, head) : [];
}

function each(item: State): State[] {
  const next = item.edges.get("each");
  return next ? [next] : [];
}

function hitSinks(state: SolveState, edge: Edge, call: number, item: State): void {
  for (const { row, option } of item.sinks) {
    const bit = state.kinds.bitOf(row.kind);
    if (bit !== 0 && (edge.fact.cleared & bit) === 0) state.sinkHits.push({ edge, call, row, option });
  }
}
