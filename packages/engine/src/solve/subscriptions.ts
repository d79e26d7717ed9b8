import type { ImportFacts } from "../ir.ts";
import { exportedNames, resolveExport, type Export } from "../link/exports.ts";
import { packageNameOf } from "../link/package-name.ts";
import type { LinkedModule } from "../link/program.ts";
import { stepMember, type State } from "../resolve/automaton.ts";
import { cellPlace } from "./instances.ts";
import { propagate, propagateExternal } from "./propagate.ts";
import { edgesAt, type SolveState } from "./state.ts";
import { STEP, type Edge, type Instance, type Subscriber } from "./tracking.ts";

/** A tracked value begins at a place. */
export function seed(state: SolveState, instance: Instance, value: number, atom: Parameters<SolveState["facts"]["fact"]>[0]): void {
  propagate(state, instance, value, state.facts.fact(atom, state.paths.empty), state.rootTag, undefined);
}

/** A library value begins at a place. */
export function seedExternal(state: SolveState, instance: Instance, value: number, external: State): void {
  propagateExternal(state, instance, value, { state: external, anchor: undefined });
}

/** Connects a value to what it imports: now and for every fact that arrives there later. */
export function subscribe(state: SolveState, found: Export, instance: Instance, value: number): void {
  switch (found.kind) {
    case "package":
      subscribePackage(state, found, instance, value);
      break;
    case "namespace":
      seed(state, instance, value, state.facts.namespace(found.module.index));
      break;
    case "value":
      connect(state, found, instance, value, undefined);
      break;
    case "member":
      connect(state, found.of, instance, value, found.key);
      break;
    default:
      found satisfies never;
  }
}

function subscribePackage(state: SolveState, found: Export & { readonly kind: "package" }, instance: Instance, value: number): void {
  const { name, subpath, version } = found.package;
  for (const key of subpath === "" ? [name] : [name, `${name}/${subpath}`])
    subscribeModel(state, state.automaton.rootOf(key, version), found.name, instance, value);
}

function subscribeModel(state: SolveState, root: State | undefined, name: string, instance: Instance, value: number): void {
  if (!root) return;
  if (name === "*" || name === "default") seedExternal(state, instance, value, root);
  else for (const next of stepMember(root, name)) seedExternal(state, instance, value, next);
}

/** A package of the workspace may be a library that models speak of, in its own repository: what it means, it means there too. */
export function subscribeOwnLibrary(state: SolveState, imported: ImportFacts, instance: Instance, value: number): void {
  const name = packageNameOf(imported.specifier);
  if (name === undefined) return;
  for (const key of new Set([name, imported.specifier]))
    subscribeModel(state, state.automaton.rootOf(key, undefined), imported.name, instance, value);
}

/** A module that is not there, such as generated code that is not checked in: what it exports goes by the name of an object that models know whatever it comes from. */
export function subscribeGenerated(state: SolveState, imported: ImportFacts, instance: Instance, value: number): void {
  for (const next of stepMember(state.automaton.anyReceiver, imported.name))
    if (next.members.size > 0) seedExternal(state, instance, value, next);
}

function connect(
  state: SolveState,
  found: Export & { readonly kind: "value" },
  instance: Instance,
  value: number,
  key: string | undefined,
): void {
  const body = bodyOf(state, found.module);
  if (found.operand >= 0) subscribePlace(state, body, found.operand, instance, value, key);
  if (found.cell >= 0) subscribePlace(state, body, cellPlace(found.cell), instance, value, key);
}

/** Every fact of a place, now and later, also holds at `value`; `key` reads a member on the way. */
export function subscribePlace(
  state: SolveState,
  from: Instance,
  place: number,
  instance: Instance,
  value: number,
  key?: string,
  under?: string,
): void {
  const list = from.subscribers.get(place) ?? [];
  if (list.some((item) => item.instance === instance && item.value === value && item.key === key && item.under === under)) return;
  const subscriber = { instance, value, key, under };
  list.push(subscriber);
  from.subscribers.set(place, list);
  for (const edge of edgesAt(from, place)) handOver(state, edge, subscriber);
}

/** A module as an object of its exports, for whoever goes through all of them: a value that is one holds each under its name. */
export function unfoldNamespace(state: SolveState, namespace: number, instance: Instance, value: number): void {
  const module = state.program.modules[namespace];
  if (!module) return;
  for (const name of exportedNames(state.program, module))
    for (const found of resolveExport(state.program, module, name)) {
      if (found.kind !== "value") continue;
      const body = bodyOf(state, found.module);
      const places = found.cell >= 0 ? [found.operand, cellPlace(found.cell)] : [found.operand];
      for (const place of places) if (place >= 0 || found.cell >= 0) subscribePlace(state, body, place, instance, value, undefined, name);
    }
}

/** The one instance of a module's body. */
export function bodyOf(state: SolveState, module: LinkedModule): Instance {
  return state.instances.get(module.index, 0, undefined, undefined, (made) => {
    state.hooks.onNewInstance(state, made);
  });
}

/** Hands a fact to everything that imports its place. */
export function fetchSubscriptions(state: SolveState, edge: Edge): void {
  const list = edge.instance.subscribers.get(edge.place);
  if (list) for (const subscriber of list) handOver(state, edge, subscriber);
}

function handOver(state: SolveState, edge: Edge, subscriber: Subscriber): void {
  const { instance, value, key, under } = subscriber;
  const { atom, path } = edge.fact;
  if (under !== undefined) {
    const fact = state.facts.fact(atom, state.paths.prepend(under, path), edge.fact.cleared);
    if (key === undefined && !state.paths.isFull(path)) propagate(state, instance, value, fact, edge.tag, edge, STEP);
    return;
  }
  if (key === undefined) propagate(state, instance, value, edge.fact, edge.tag, edge, STEP);
  else if (path.tail) {
    if (path.head === key || path.head === "*")
      propagate(state, instance, value, state.facts.fact(atom, path.tail, edge.fact.cleared), edge.tag, edge, STEP);
  } else if (atom.kind === "taint") propagate(state, instance, value, edge.fact, edge.tag, edge, STEP);
  else if (atom.kind === "external")
    for (const next of stepMember(atom.state, key)) propagateExternal(state, instance, value, { state: next, anchor: atom.call }, edge);
}
