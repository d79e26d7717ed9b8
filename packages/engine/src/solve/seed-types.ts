import { Op, type TypeFacts } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { keysOf, type FieldPath } from "./paths.ts";
import { propagate, propagateExternal, type SolveState } from "./state.ts";
import { bodyOf } from "./subscriptions.ts";
import type { Instance } from "./tracking.ts";

/** How deep the members of declared types are looked at. */
export const MAX_TYPE_DEPTH = 4;

/** A declared type says what a value is where no flow does: an instance of a library's or of the project's class. */
export function seedType(
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
