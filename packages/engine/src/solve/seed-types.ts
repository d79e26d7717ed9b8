import { remember } from "@sluice/core";
import type { ResolvedModule } from "../analysis.ts";
import type { TypeFacts } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { declarationOf } from "./declarations.ts";
import type { FactTable } from "./facts.ts";
import { EACH } from "./paths.ts";
import { propagate, propagateExternal } from "./propagate.ts";
import type { SolveState } from "./state.ts";
import { bodyOf } from "./subscriptions.ts";
import type { Atom, Instance } from "./tracking.ts";

/** What a declared type says of a value, or of what lies below `keys` in it: that it is a library's, or an instance of the project's class. */
export type DeclaredPart =
  | { readonly keys: readonly string[]; readonly external: State }
  | { readonly keys: readonly string[]; readonly external: undefined; readonly atom: Atom };

/** A declared type says what a value is where no flow does. */
export function seedType(state: SolveState, instance: Instance, place: number, module: LinkedModule, type: number): void {
  for (const part of declaredParts(state, module, type)) {
    const path = state.paths.prependAll(part.keys, state.paths.empty);
    if (part.external) propagateExternal(state, instance, place, { state: part.external, anchor: undefined, path });
    else propagate(state, instance, place, state.facts.fact(part.atom, path), state.rootTag, undefined);
  }
}

/** Everything that a declared type of a module says. */
export function declaredParts(state: SolveState, module: LinkedModule, type: number): readonly DeclaredPart[] {
  const known = remember(knownParts, state.facts, () => new Map<number, readonly DeclaredPart[]>());
  return remember(known, module.index * MAX_TYPES + type, () => {
    const found: DeclaredPart[] = [];
    readType({ state, found }, module, type, [], MAX_DEPTH);
    return found;
  });
}

/** A type says the same wherever it is written. */
const knownParts = new WeakMap<FactTable, Map<number, readonly DeclaredPart[]>>();
/** Above any index of a type in one file. */
const MAX_TYPES = 1 << 20;
/** How deep the members of declared types are looked at. */
const MAX_DEPTH = 4;

interface Reading {
  readonly state: SolveState;
  readonly found: DeclaredPart[];
}

function readType(reading: Reading, module: LinkedModule, type: number, keys: readonly string[], depth: number): void {
  const declared = module.facts.types[type];
  if (!declared || depth === 0) return;
  switch (declared.kind) {
    case "imported":
      readImported(reading, module, declared, keys, depth);
      break;
    case "local":
      readNamed(reading, module, declared.name, keys, depth);
      break;
    case "global":
      readGlobal(reading, module, declared, keys, depth);
      break;
    case "array":
      readPart(reading, module, declared.of[0], [...keys, EACH], depth);
      break;
    case "object":
      for (const member of declared.members) readPart(reading, module, member.type, [...keys, member.name], depth);
      break;
    case "union":
    case "intersection":
      for (const part of declared.of) readPart(reading, module, part, keys, depth);
      break;
    case "closed":
    case "other":
      break;
    default:
      declared satisfies never;
  }
}

function readPart(reading: Reading, module: LinkedModule, type: number | undefined, keys: readonly string[], depth: number): void {
  if (type !== undefined) readType(reading, module, type, keys, depth - 1);
}

/** Types of the language that stand for another: which of their type arguments. */
const WRAPPERS: ReadonlyMap<string, number> = new Map([
  ...["Promise", "Readonly", "Partial", "Required", "NonNullable", "Awaited", "Pick", "Omit"].map((name) => [name, 0] as const),
  ["Record", 1],
]);

function readGlobal(
  reading: Reading,
  module: LinkedModule,
  { name, of }: TypeFacts & { readonly kind: "global" },
  keys: readonly string[],
  depth: number,
): void {
  const typed = reading.state.automaton.typeOf("global", undefined, name);
  if (typed) reading.found.push({ keys, external: typed });
  const inner = WRAPPERS.get(name);
  if (inner !== undefined) readPart(reading, module, of[inner], name === "Record" ? [...keys, EACH] : keys, depth);
}

function readImported(
  reading: Reading,
  module: LinkedModule,
  type: TypeFacts & { readonly kind: "imported" },
  keys: readonly string[],
  depth: number,
): void {
  const { state, found } = reading;
  const declared = declarationOf(state, module, type);
  if (declared) {
    readNamed(reading, declared.module, declared.name, keys, depth);
    return;
  }
  const imported = module.facts.imports[type.import];
  if (!imported) return;
  const target = state.program.resolve(module, imported.specifier);
  if (target.kind === "file") return;
  const name = type.path.at(-1) ?? imported.name;
  for (const [key, version] of packageKeys(target, imported.specifier)) {
    const typed = typedState(state, key, version, name);
    if (typed) found.push({ keys, external: typed });
  }
}

/** The names under which models may speak of a module. */
function packageKeys(target: Exclude<ResolvedModule, { readonly kind: "file" }>, specifier: string): [string, string | undefined][] {
  if (target.kind === "unresolved") return generatedKeys(specifier).map((key) => [key, undefined]);
  const { name, subpath, version } = target;
  return (subpath === "" ? [name] : [name, `${name}/${subpath}`]).map((key) => [key, version]);
}

/** A module that a framework generates beside the code goes by how it is imported: `./$types`, `./+types/*`. */
function generatedKeys(specifier: string): string[] {
  const [, name, rest] = /(?:^|\/)([$+][^/.]*)(\/.*)?(?:\.js)?$/u.exec(specifier) ?? [];
  return name === undefined ? [] : [`./${name}${rest === undefined ? "" : "/*"}`];
}

/** A type of a package by its name; a default import is known under any name, so the class at the package's root is meant. */
export function typedState(state: SolveState, packageName: string, version: string | undefined, name: string): State | undefined {
  const named = state.automaton.typeOf(packageName, version, name);
  if (named) return named;
  const root = state.automaton.rootOf(packageName, version);
  if (!root) return undefined;
  if (name === "default") return stepEdge(root, "new")[0];
  return stepMember(root, name).flatMap((item) => stepEdge(item, "new"))[0];
}

/** A class or interface that `module` declares: instances of the class, of classes that implement the interface, or what its members' types say. */
function readNamed(reading: Reading, module: LinkedModule, name: string, keys: readonly string[], depth: number): void {
  module.facts.classes.forEach((cls, index) => {
    if (cls.name === name) readClass(reading, module, index, keys);
  });
  for (const item of reading.state.implementers(module, name)) readClass(reading, item.module, item.class, keys);
  for (const declared of module.facts.declaredTypes) {
    if (declared.name !== name || declared.kind === "enum") continue;
    readPart(reading, module, declared.type, keys, depth);
    for (const base of declared.extends) readPart(reading, module, base, keys, depth);
  }
}

function readClass({ state, found }: Reading, module: LinkedModule, index: number, keys: readonly string[]): void {
  const parent = module.facts.classes[index]?.parent ?? 0;
  const closure = parent === 0 ? bodyOf(state, module) : undefined;
  if (closure) found.push({ keys, external: undefined, atom: state.facts.object(module.index, index, closure) });
}
