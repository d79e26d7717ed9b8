import { Op, type Operand } from "../ir.ts";
import { definitionsAt, readAt, type CallGraphView, type Definition, type Reading } from "../link/definitions.ts";
import { keyOfFunction, keyOfPlace } from "../link/identity.ts";
import { partsOfArguments } from "../link/list-elements.ts";
import { argumentOf, forEachArgument, type LinkedModule } from "../link/program.ts";
import { closure } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { BIND, CALLEE } from "./instances.ts";
import { EACH } from "./paths.ts";
import { isRoleOf } from "./positions.ts";
import { builtinOf, callbackPropagators, propagatorsOf } from "./propagators.ts";
import { rememberCalls } from "./settled-calls.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

interface Target {
  readonly module: LinkedModule;
  readonly fn: number;
}

interface Caller {
  readonly module: LinkedModule;
  readonly call: number;
}

const settledViews = new WeakMap<SolveState, CallGraphView>();

/** The settled call graph, context-insensitively: what walking back from a use needs. */
export function callGraphView(state: SolveState): CallGraphView {
  const known = settledViews.get(state);
  if (known) return known;
  const view: CallGraphView = {
    targetsOf: (module, call) => targetsOf(state, module, call),
    callersOf: (module, fn) => callersOf(state, module, fn),
    loadedBy: (module, call) => (state.loaded.size === 0 ? [] : (state.loaded.get(keyOfPlace(module, call)) ?? [])),
    passedOnBy: (module, call) => passedOnBy(state, module, call),
    collectedBy: (module, call) => collectedBy(state, module, call),
    pickedBy: (module, call) => pickedBy(state, module, call),
    handedTo: (module, fn, index) => handedTo(state, module, fn, index),
  };
  if (!state.hasSettled) return view;
  const settled = rememberCalls(state, view);
  settledViews.set(state, settled);
  return settled;
}

function targetsOf(state: SolveState, module: LinkedModule, call: number): readonly Target[] {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const targets = instances.flatMap((instance) => (instance.calls.get(call)?.targets ?? []).filter((target) => target.role === CALLEE));
  return functionsOf(state, targets);
}

/** The functions that targets run, each once. */
function functionsOf(state: SolveState, targets: readonly { readonly instance: Instance }[]): readonly Target[] {
  return uniqueBy(
    targets.map(({ instance }) => ({ module: moduleOf(state, instance), fn: instance.fn })),
    ({ module, fn }) => keyOfFunction(module, fn),
  );
}

/** The arguments that a library call gives back, or, with `asText`, that it makes text of, as a whole. */
export function passedOnBy(state: SolveState, module: LinkedModule, call: number, asText = false): readonly number[] {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const externals = instances.flatMap((instance) => instance.calls.get(call)?.externals ?? []).flatMap(closure);
  const passed = externals
    .flatMap(({ propagators }) => propagators)
    .filter(({ from, to, isText }) => isText === asText && isWhole(from) && isWhole(to) && to.base === "call");
  const positions = new Set(passed.flatMap(({ from }) => (typeof from.base === "number" ? [from.base] : [])));
  return [...positions].map((position) => argumentOf(module.facts, call, position) ?? -1);
}

/** Whether a path speaks of a whole value at its base. */
function isWhole({ callback, fields }: RelativePath): boolean {
  return callback === undefined && fields.length === 0;
}

function callersOf(state: SolveState, module: LinkedModule, fn: number): readonly Caller[] {
  const onWay = state.way?.get(keyOfFunction(module, fn));
  if (onWay) return [onWay];
  const focused = enclosing(state.focus, module.index, fn);
  const instances = focused ? [focused] : state.instances.of(module.index, fn);
  const sites = instances.flatMap((instance) => instance.callSites);
  const calls = sites.filter((site) => site.role === CALLEE && moduleOf(state, site.instance).facts.kind[site.call] === Op.Call);
  return uniqueBy(
    calls.map((site) => ({ module: moduleOf(state, site.instance), call: site.call })),
    (caller) => keyOfPlace(caller.module, caller.call),
  );
}

/** The callbacks whose results are elements of what a library call gives. */
function collectedBy(state: SolveState, module: LinkedModule, call: number): readonly Target[] {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const collected = instances.flatMap((instance) => {
    const callbacks = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role !== CALLEE);
    return callbacks.filter(({ role }) =>
      callbackPropagators(state, { instance, call, role, shift: 0 }).some(
        ({ from, to }) => from.callback === "return" && isRoleOf(role, from) && to.base === "call" && to.fields.join() === EACH,
      ),
    );
  });
  return functionsOf(state, collected);
}

/** What the elements of a library call's result are elements of: `tools.filter(isAllowed)`, `Object.values(tools)`. */
function pickedBy(state: SolveState, module: LinkedModule, call: number): readonly number[] {
  const picking = propagatorsAt(state, module, call).filter(({ from, to }) => isEach(from) && to.base === "call" && isEach(to));
  return [...new Set(picking.map(({ from }) => operandAt(module, call, from) ?? -1))];
}

/** Whether a library call gives an element of something: `tools.find(isCalled)`, `tools.get(name)`. */
export function givesElement(state: SolveState, module: LinkedModule, call: number): boolean {
  return propagatorsAt(state, module, call).some(({ from, to }) => from.fields.length === 1 && to.base === "call" && isWhole(to));
}

/** What models say of how data goes through a call. */
function propagatorsAt(state: SolveState, module: LinkedModule, call: number): ReturnType<typeof propagatorsOf> {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  return instances.flatMap((instance) => {
    const externals = instance.calls.get(call)?.externals ?? [];
    const modelled = externals.length > 0 ? externals : builtinOf(state, instance, call);
    return modelled.flatMap(propagatorsOf);
  });
}

/** Whether a path speaks of the elements at its base. */
function isEach({ callback, fields }: RelativePath): boolean {
  return callback === undefined && fields.length === 1 && fields[0] === EACH;
}

/** Where a library that calls a function takes what it hands to one of its parameters from. */
function handedTo(state: SolveState, module: LinkedModule, fn: number, index: number): ReturnType<CallGraphView["handedTo"]> {
  const sites = state.instances
    .of(module.index, fn)
    .flatMap((instance) => instance.callSites.filter(({ role }) => role !== CALLEE && role !== BIND));
  const handed = sites.flatMap((site) => {
    const caller = moduleOf(state, site.instance);
    if (caller.facts.kind[site.call] !== Op.Call || site.shift > 0) return [];
    const ways = callbackPropagators(state, site).filter(
      ({ from, to, isText }) =>
        !isText && to.callback === index && to.below.length === 0 && isRoleOf(site.role, to) && from.callback === undefined,
    );
    return ways.flatMap(({ from }) => {
      const operand = operandAt(caller, site.call, from);
      return operand === undefined ? [] : [{ module: caller, call: site.call, operand, fields: from.fields }];
    });
  });
  return uniqueBy(handed, (from) => `${keyOfPlace(from.module, from.call)}:${from.operand}:${from.fields.join(".")}`);
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The activation of a function that an instance runs in. */
function enclosing(instance: Instance | undefined, module: number, fn: number): Instance | undefined {
  for (let at = instance; at; at = at.parent) if (at.module === module && at.fn === fn) return at;
  return undefined;
}

/** What stands at a path from a call: an argument or its fields; `keys` stand for `each`. Empty where the call has no such argument. */
export function definitionsFrom(
  state: SolveState,
  module: LinkedModule,
  call: number,
  path: RelativePath,
  keys: readonly string[] = [],
  graph: CallGraphView = callGraphView(state),
): readonly Definition[] {
  const operand = operandAt(module, call, path);
  const fields = path.fields.map((field, index) => (field === EACH ? (keys[index] ?? field) : field));
  if (operand !== undefined) return definitionsAt(state.program, module, operand, fields, graph);
  return inSpread(module, call, path, fields).flatMap((part) => definitionsAt(state.program, module, part.operand, part.fields, graph));
}

/** `erase(...keys)`: what of a list that is spread into the arguments stands at a path. */
function inSpread(
  module: LinkedModule,
  call: number,
  { base }: RelativePath,
  fields: readonly string[],
): readonly { readonly operand: Operand; readonly fields: readonly string[] }[] {
  if (typeof base !== "number" || !hasSpread(module, call)) return [];
  const parts = partsOfArguments(module.facts, call, { index: base, isRest: false }, [...fields].reverse(), EACH) ?? [];
  return parts.map(({ operand, keys }) => ({ operand, fields: [...keys].reverse() }));
}

/** Like {@link definitionsFrom}, but as {@link readAt} does it; open where nobody knows which arguments the call has. */
export function readFrom(state: SolveState, module: LinkedModule, call: number, path: RelativePath): Reading {
  const operand = operandAt(module, call, path);
  if (operand === undefined) return { definitions: [], isOpen: hasSpread(module, call) };
  return readAt(state.program, module, operand, path.fields, callGraphView(state));
}

/** Whether a call is given a list that is spread: nobody knows how many arguments it has. */
export function hasSpread(module: LinkedModule, call: number): boolean {
  let found = false;
  if (module.facts.kind[call] === Op.Call) forEachArgument(module.facts, call, (_, __, spread) => (found ||= spread));
  return found;
}

/** The operand at the base of a path from a call, or from a class that extends one; undefined where there is none. */
export function operandAt(module: LinkedModule, call: number, path: RelativePath): number | undefined {
  if (path.base === "this") return module.facts.kind[call] === Op.Call ? module.facts.y[call] : module.facts.x[call];
  return typeof path.base === "number" ? argumentOf(module.facts, call, path.base) : undefined;
}
