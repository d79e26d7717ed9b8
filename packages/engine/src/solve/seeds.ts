import { FunctionFlag, Op } from "../ir.ts";
import { resolveImport } from "../link/exports.ts";
import { keyOfPlace } from "../link/identity.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { fieldPlace } from "./class-fields.ts";
import { attachMethods } from "./handlers.ts";
import { activationOf, cellPlace } from "./instances.ts";
import { classId, methodAtom } from "./members.ts";
import { declaredParts, seedType } from "./seed-types.ts";
import { propagate, propagateExternal } from "./propagate.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import { seed, seedExternal, subscribe, subscribeGenerated, subscribeOwnLibrary } from "./subscriptions.ts";
import { toolMakerStates } from "./tool-makers.ts";
import type { Edge, Instance } from "./tracking.ts";

/** Fills a new instance: what begins in it, what it imports, what it captures. */
export function seedInstance(state: SolveState, instance: Instance): void {
  const module = moduleOf(state, instance);
  const entries = module.entries[instance.fn];
  for (const value of entries?.origins ?? []) seedOrigin(state, instance, value);
  for (const value of entries?.inflows ?? []) {
    if (module.facts.kind[value] === Op.CellRead) fetchCell(state, instance, value);
  }
  entries?.params.forEach((value, index) => {
    const type = module.facts.functions[instance.fn]?.params[index]?.type ?? -1;
    if (value !== undefined && type >= 0) seedType(state, instance, value, module, type);
  });
}

/** A captured variable may already hold something. */
function fetchCell(state: SolveState, instance: Instance, value: number): void {
  const { facts } = moduleOf(state, instance);
  const cell = facts.x[value] ?? 0;
  const owner = activationOf(instance, facts.cells[cell]?.function ?? 0);
  for (const edge of owner ? edgesAt(owner, cellPlace(cell)) : []) propagate(state, instance, value, edge.fact, edge.tag, edge);
}

function seedOrigin(state: SolveState, instance: Instance, value: number): void {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const x = facts.x[value] ?? -1;
  switch (facts.kind[value]) {
    case Op.Function: {
      // A named function expression mentions itself from within.
      const closure = activationOf(instance, facts.functions[x]?.parent ?? instance.fn) ?? instance;
      seed(state, instance, value, state.facts.function({ kind: "function", module: module.index, fn: x, closure, bound: 0 }));
      break;
    }
    case Op.Class:
      seed(state, instance, value, state.facts.class("class", module.index, x, instance));
      seedFileRoot(state, instance, value, facts.classes[x]?.name ?? "");
      implementLibrary(state, instance, value, x);
      break;
    case Op.Global:
      seedGlobal(state, instance, value, String(constantOf(facts, x) ?? ""));
      break;
    case Op.Import: {
      const imported = facts.imports[x];
      if (!imported) break;
      const found = resolveImport(state.program, module, imported);
      for (const item of found) subscribe(state, item, instance, value);
      for (const maker of toolMakerStates(state, { module, facts: imported, found })) seedExternal(state, instance, value, maker);
      if (found.length === 0) subscribeGenerated(state, imported, instance, value);
      else if (found.every((item) => item.kind !== "package")) subscribeOwnLibrary(state, imported, instance, value);
      break;
    }
    case Op.Call:
      for (const loaded of state.loaded.get(keyOfPlace(module, value)) ?? [])
        seed(state, instance, value, state.facts.namespace(loaded.index));
      break;
    case Op.This:
      seedReceiver(state, instance, value);
      break;
    case Op.Typed:
      seedType(state, instance, value, module, facts.y[value] ?? -1);
      break;
    default:
  }
  if (facts.kind[value] === Op.Function) seedFileRoot(state, instance, value, facts.functions[x]?.name ?? "");
}

function seedGlobal(state: SolveState, instance: Instance, value: number, name: string): void {
  const root = state.automaton.rootOf("global", undefined);
  for (const next of root ? stepMember(root, name) : []) seedExternal(state, instance, value, next);
  if (name === "globalThis" || name === "window" || name === "self" || name === "global")
    if (root) seedExternal(state, instance, value, root);
}

/** A model may speak of top-level declarations of a file of the project. */
function seedFileRoot(state: SolveState, instance: Instance, value: number, name: string): void {
  const root = state.automaton.rootOf(`./${moduleOf(state, instance).facts.file}`, undefined);
  if (!root || instance.fn !== 0 || name === "") return;
  for (const next of stepMember(root, name)) seedExternal(state, instance, value, next);
}

/** The receiver of a method is an instance of its class, or of a library class that this one extends. */
function seedReceiver(state: SolveState, instance: Instance, value: number): void {
  const module = moduleOf(state, instance);
  const fn = module.facts.functions[instance.fn];
  if (!fn || fn.ownerClass < 0 || !instance.parent) return;
  const isStatic = (fn.flags & FunctionFlag.Static) !== 0;
  const { facts } = state;
  seed(
    state,
    instance,
    value,
    isStatic ? facts.class("class", instance.module, fn.ownerClass, instance.parent) : facts.receiver(instance, fn.ownerClass),
  );
  if (isStatic) return;
  const key = { module: module.index, class: fn.ownerClass, closure: instance.parent };
  for (const field of module.facts.classes[fn.ownerClass]?.fields ?? []) {
    if (field.type < 0 || field.static) continue;
    const { instance: fields, place } = fieldPlace(state, { key, static: false }, field.name);
    seedType(state, fields, place, module, field.type);
  }
}

/** A class of the project implements an interface of a library: its methods are callbacks of the library. */
function implementLibrary(state: SolveState, instance: Instance, value: number, index: number): void {
  const module = moduleOf(state, instance);
  const key = { module: module.index, class: index, closure: instance };
  for (const { keys, external } of (module.facts.classes[index]?.implements ?? []).flatMap((type) => declaredParts(state, module, type)))
    if (external && keys.length === 0) attachMethods(state, { instance, call: value, keys }, [external], key);
}

/** A class of the project extends a library class: its methods are callbacks of the library, its receivers are library objects. */
export function extendLibrary(state: SolveState, edge: Edge, cls: number, base: State): void {
  const module = moduleOf(state, edge.instance);
  const key = { module: module.index, class: cls, closure: edge.instance };
  const id = classId(key);
  const known = state.extended.get(id) ?? [];
  if (known.includes(base)) return;
  state.extended.set(id, [...known, base]);
  const overrides = stepMember(base, "extend");
  const anchor = { instance: edge.instance, call: edge.place };
  for (const member of module.facts.classes[cls]?.members ?? []) {
    const method = state.instances.get(module.index, member.function, edge.instance, undefined, (made) => {
      state.hooks.onNewInstance(state, made);
    });
    const entries = module.entries[member.function];
    for (const next of stepEdge(base, "new")) for (const receiver of entries?.receivers ?? []) seedExternal(state, method, receiver, next);
    for (const override of overrides.flatMap((item) => stepMember(item, member.name))) {
      entries?.params.forEach((place, index) => {
        if (place === undefined) return;
        for (const next of stepEdge(override, `param ${index}`)) propagateExternal(state, method, place, { state: next, anchor });
      });
    }
  }
  for (const [owner, value] of constructorReceivers(state, module, cls, edge.instance))
    for (const next of stepEdge(base, "new")) seedExternal(state, owner, value, next);
}

function constructorReceivers(state: SolveState, module: LinkedModule, cls: number, closure: Instance): [Instance, number][] {
  const index = module.facts.classes[cls]?.constructorFunction ?? -1;
  if (index < 0) return [];
  const atom = methodAtom(state, { module: module.index, class: cls, closure }, index);
  const instance = state.instances.get(module.index, atom.fn, closure, undefined, (made) => {
    state.hooks.onNewInstance(state, made);
  });
  return (module.entries[index]?.receivers ?? []).map((value) => [instance, value]);
}
