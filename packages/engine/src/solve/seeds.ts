import { FunctionFlag, Op, type TypeFacts } from "../ir.ts";
import { resolveImport, type Export } from "../link/exports.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { STEP, type Edge } from "./edges.ts";
import { cellPlace, type Instance } from "./instances.ts";
import { classId, methodAtom } from "./members.ts";
import { keysOf, type FieldPath } from "./paths.ts";
import { edgesAt, moduleOf, propagate, propagateExternal, type SolveState } from "./state.ts";

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
    if (value !== undefined && type >= 0) seedType(state, instance, value, state.paths.empty, module, type, MAX_TYPE_DEPTH);
  });
}

/** A captured variable may already hold something. */
function fetchCell(state: SolveState, instance: Instance, value: number): void {
  const { facts } = moduleOf(state, instance);
  const cell = facts.x[value] ?? 0;
  let owner: Instance | undefined = instance;
  while (owner && owner.fn !== facts.cells[cell]?.function) owner = owner.parent;
  for (const edge of owner ? edgesAt(owner, cellPlace(cell)) : []) propagate(state, instance, value, edge.fact, edge.tag, edge);
}

function seedOrigin(state: SolveState, instance: Instance, value: number): void {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const x = facts.x[value] ?? -1;
  switch (facts.kind[value]) {
    case Op.Function:
      seed(state, instance, value, state.facts.function({ kind: "function", module: module.index, fn: x, closure: instance, bound: 0 }));
      break;
    case Op.Class:
      seed(state, instance, value, state.facts.class("class", module.index, x, instance));
      seedFileRoot(state, instance, value, facts.classes[x]?.name ?? "");
      break;
    case Op.Global:
      seedGlobal(state, instance, value, String(constantOf(facts, x) ?? ""));
      break;
    case Op.Import: {
      const imported = facts.imports[x];
      if (imported) for (const found of resolveImport(state.program, module, imported)) subscribe(state, found, instance, value);
      break;
    }
    case Op.This:
      seedReceiver(state, instance, value);
      break;
    case Op.Typed:
      seedType(state, instance, value, state.paths.empty, module, facts.y[value] ?? -1, MAX_TYPE_DEPTH);
      break;
    default:
  }
  if (facts.kind[value] === Op.Function) seedFileRoot(state, instance, value, facts.functions[x]?.name ?? "");
}

function seed(state: SolveState, instance: Instance, value: number, atom: Parameters<SolveState["facts"]["fact"]>[0]): void {
  propagate(state, instance, value, state.facts.fact(atom, state.paths.empty), state.rootTag, undefined);
}

function seedExternal(state: SolveState, instance: Instance, value: number, external: State): void {
  propagateExternal(state, instance, value, state.paths.empty, external, undefined, state.rootTag, undefined);
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
  const kind = isStatic ? "class" : "object";
  seed(state, instance, value, state.facts.class(kind, module.index, fn.ownerClass, instance.parent));
  if (isStatic) return;
  for (const field of module.facts.classes[fn.ownerClass]?.fields ?? []) {
    if (field.type >= 0 && !field.static)
      seedType(state, instance, value, state.paths.prepend(field.name, state.paths.empty), module, field.type, MAX_TYPE_DEPTH);
  }
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
  for (const key of subpath === "" ? [name] : [name, `${name}/${subpath}`]) {
    const root = state.automaton.rootOf(key, version);
    if (!root) continue;
    if (found.name === "*" || found.name === "default") seedExternal(state, instance, value, root);
    else for (const next of stepMember(root, found.name)) seedExternal(state, instance, value, next);
  }
}

function connect(
  state: SolveState,
  found: Export & { readonly kind: "value" },
  instance: Instance,
  value: number,
  key: string | undefined,
): void {
  const body = bodyOf(state, found.module);
  const places = [...(found.operand >= 0 ? [found.operand] : []), ...(found.cell >= 0 ? [cellPlace(found.cell)] : [])];
  for (const place of places) {
    const list = body.subscribers.get(place);
    const subscriber = { instance, value, key };
    if (list) list.push(subscriber);
    else body.subscribers.set(place, [subscriber]);
    for (const edge of edgesAt(body, place)) handOver(state, edge, subscriber);
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
  if (list) for (const subscriber of [...list]) handOver(state, edge, subscriber);
}

function handOver(
  state: SolveState,
  edge: Edge,
  subscriber: { readonly instance: Instance; readonly value: number; readonly key: string | undefined },
): void {
  const { instance, value, key } = subscriber;
  const { atom, path } = edge.fact;
  if (key === undefined) propagate(state, instance, value, edge.fact, edge.tag, edge, STEP);
  else if (path.tail) {
    if (path.head === key || path.head === "*")
      propagate(state, instance, value, state.facts.fact(atom, path.tail, edge.fact.cleared), edge.tag, edge, STEP);
  } else if (atom.kind === "taint") propagate(state, instance, value, edge.fact, edge.tag, edge, STEP);
  else if (atom.kind === "external")
    for (const next of stepMember(atom.state, key))
      propagateExternal(state, instance, value, state.paths.empty, next, atom.call, edge.tag, edge);
}

const MAX_TYPE_DEPTH = 4;

/** A declared type says what a value is where no flow does: an instance of a library's or of the project's class. */
function seedType(
  state: SolveState,
  instance: Instance,
  place: number,
  path: FieldPath,
  module: LinkedModule,
  index: number,
  depth: number,
): void {
  const declared = module.facts.types[index];
  if (!declared || depth === 0) return;
  const into = (at: FieldPath, part: number): void => {
    seedType(state, instance, place, at, module, part, depth - 1);
  };
  switch (declared.kind) {
    case "imported":
      seedImportedType(state, instance, place, path, module, declared, depth);
      break;
    case "local":
      seedNamedType(state, instance, place, path, module, declared.name, depth);
      break;
    case "global":
      seedGlobalType(state, instance, place, path, declared.name);
      if (declared.name === "Promise" && declared.of[0] !== undefined) into(path, declared.of[0]);
      break;
    case "array":
      if (declared.of[0] !== undefined)
        into(state.paths.prependAll(keysOf(path), state.paths.prepend("*", state.paths.empty)), declared.of[0]);
      break;
    case "object":
      for (const member of declared.members) if (!state.paths.isFull(path)) into(append(state, path, member.name), member.type);
      break;
    case "union":
    case "intersection":
      for (const part of declared.of) into(path, part);
      break;
    case "closed":
    case "other":
      break;
    default:
      declared satisfies never;
  }
}

function append(state: SolveState, path: FieldPath, key: string): FieldPath {
  return state.paths.prependAll([...keysOf(path), key], state.paths.empty);
}

function seedGlobalType(state: SolveState, instance: Instance, place: number, path: FieldPath, name: string): void {
  const typed = state.automaton.typeOf("global", undefined, name);
  if (typed) propagateExternal(state, instance, place, path, typed, undefined, state.rootTag, undefined);
}

function seedImportedType(
  state: SolveState,
  instance: Instance,
  place: number,
  path: FieldPath,
  module: LinkedModule,
  type: TypeFacts & { readonly kind: "imported" },
  depth: number,
): void {
  const imported = module.facts.imports[type.import];
  if (!imported) return;
  const target = state.program.resolve(module, imported.specifier);
  if (target.kind === "package") {
    const name = type.path.at(-1) ?? imported.name;
    for (const key of target.subpath === "" ? [target.name] : [target.name, `${target.name}/${target.subpath}`]) {
      const typed = typedState(state, key, target.version, name);
      if (typed) propagateExternal(state, instance, place, path, typed, undefined, state.rootTag, undefined);
    }
  } else if (target.kind === "file") {
    const found = findDeclaration(state, target.file, imported.name === "*" ? (type.path[0] ?? "") : imported.name, MAX_HOPS);
    if (found) seedNamedType(state, instance, place, path, found.module, found.name, depth);
  }
}

/** A type of a package by its name; a default import is known under any name, so the class at the package's root is meant. */
function typedState(state: SolveState, packageName: string, version: string | undefined, name: string): State | undefined {
  const named = state.automaton.typeOf(packageName, version, name);
  if (named) return named;
  const root = state.automaton.rootOf(packageName, version);
  if (!root) return undefined;
  if (name === "default") return stepEdge(root, "new")[0];
  return stepMember(root, name).flatMap((item) => stepEdge(item, "new"))[0];
}

const MAX_HOPS = 12;

/** The module that declares an exported type or class, through re-exports. */
function findDeclaration(
  state: SolveState,
  file: string,
  name: string,
  hops: number,
): { readonly module: LinkedModule; readonly name: string } | undefined {
  const module = state.program.byFile.get(file);
  if (!module || hops === 0) return undefined;
  if (declares(module, name)) return { module, name };
  for (const item of module.facts.exports) {
    if (item.kind === "local" && item.name === name) {
      const value = module.facts.classes.find(
        (cls) => module.facts.kind[item.value] === Op.Class && module.facts.classes[module.facts.x[item.value] ?? -1] === cls,
      );
      if (value) return { module, name: value.name };
    }
    if (item.kind === "local" || (item.kind === "reexport" && item.name !== name)) continue;
    const target = state.program.resolve(module, item.specifier);
    if (target.kind !== "file") continue;
    const found = findDeclaration(state, target.file, item.kind === "reexport" ? item.importName : name, hops - 1);
    if (found) return found;
  }
  return undefined;
}

function declares(module: LinkedModule, name: string): boolean {
  return module.facts.declaredTypes.some((item) => item.name === name) || module.facts.classes.some((item) => item.name === name);
}

/** A class or interface that `module` declares: instances of the class, of classes that implement the interface, or what its members' types say. */
function seedNamedType(
  state: SolveState,
  instance: Instance,
  place: number,
  path: FieldPath,
  module: LinkedModule,
  name: string,
  depth: number,
): void {
  module.facts.classes.forEach((cls, index) => {
    if (cls.name === name) seedClass(state, instance, place, path, module, index);
  });
  for (const item of state.implementers(module, name)) seedClass(state, instance, place, path, item.module, item.class);
  for (const declared of module.facts.declaredTypes) {
    if (declared.name !== name || declared.kind === "enum") continue;
    seedType(state, instance, place, path, module, declared.type, depth - 1);
    for (const base of declared.extends) seedType(state, instance, place, path, module, base, depth - 1);
  }
}

function seedClass(state: SolveState, instance: Instance, place: number, path: FieldPath, module: LinkedModule, index: number): void {
  const parent = module.facts.classes[index]?.parent ?? 0;
  const closure = parent === 0 ? bodyOf(state, module) : undefined;
  if (!closure) return;
  const atom = state.facts.class("object", module.index, index, closure);
  propagate(state, instance, place, state.facts.fact(atom, path), state.rootTag, undefined);
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
        for (const next of stepEdge(override, `param ${index}`))
          propagateExternal(state, method, place, state.paths.empty, next, anchor, state.rootTag, undefined);
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
