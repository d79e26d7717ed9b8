import type { EntryPointRow } from "@sluice/core";
import { resolveExport, type Export } from "../link/exports.ts";
import type { LinkedModule } from "../link/program.ts";
import { closure, type State } from "../resolve/automaton.ts";
import { attachHandlers } from "./handlers.ts";
import { cellPlace } from "./instances.ts";
import { keysOf } from "./paths.ts";
import { edgesAt, type FunctionAtom, type SolveState } from "./state.ts";
import { bodyOf } from "./subscriptions.ts";
import type { Instance } from "./tracking.ts";

/**
 * Functions that begin with a directive are called by its framework, and so is what a file that begins with it exports. Asked before functions pass
 * through unknown calls: what these make of a function has other parameters.
 */
export function attachDirected(state: SolveState): void {
  const directed = state.program.modules.filter(({ facts }) => facts.functions.some((fn) => fn.directive !== ""));
  for (const entry of entriesIn(state, directed)) if ("directive" in entry.row) attachFunctions(state, entry, entry.row.directive);
}

/** What a file in a place that a framework knows exports, the framework calls: wrapped in whatever. */
export function attachModules(state: SolveState): void {
  for (const entry of entriesIn(state, state.program.modules)) if ("files" in entry.row) attachExports(state, entry);
}

interface Entry {
  readonly row: EntryPointRow;
  readonly module: LinkedModule;
  /** What models say of such a module, or of such a function. */
  readonly type: State;
}

function* entriesIn(state: SolveState, modules: readonly LinkedModule[]): Generator<Entry> {
  const dependencyOf = createDependencies(state);
  for (const { package: name, row } of state.automaton.entryPoints) {
    const place = "files" in row ? state.compileGlob(row.files) : undefined;
    for (const module of modules) {
      if (place && !place(module.facts.file)) continue;
      const dependency = dependencyOf(module, name);
      const type = dependency && state.automaton.typeOf(name, dependency.version, row.is);
      if (type) yield { row, module, type };
    }
  }
}

/** The exports of a module are the members of a framework's type: `RouteModule > POST`. */
function attachExports(state: SolveState, entry: Entry): void {
  for (const name of new Set(closure(entry.type).flatMap(({ members }) => [...members.keys()])))
    for (const found of resolveExport(state.program, entry.module, name)) attachExport(state, found, entry, [name]);
}

function attachExport(state: SolveState, found: Export, entry: Entry, keys: readonly string[]): void {
  if (found.kind !== "value") return;
  const body = bodyOf(state, found.module);
  for (const place of found.cell >= 0 ? [found.operand, cellPlace(found.cell)] : [found.operand]) {
    for (const { fact } of [...edgesAt(body, place)]) {
      const { atom } = fact;
      if (atom.kind === "function") attach(state, body, entry, [...keys, ...keysOf(fact.path)], atom);
    }
  }
}

function attach(state: SolveState, body: Instance, { row, type }: Entry, keys: readonly string[], atom: FunctionAtom): void {
  state.use(row);
  attachHandlers(state, { instance: body, call: 0, keys }, [type], atom);
}

function attachFunctions(state: SolveState, entry: Entry, directive: string): void {
  const { module } = entry;
  const body = bodyOf(state, module);
  module.facts.functions.forEach((fn, index) => {
    if (fn.directive !== directive) return;
    if (index === 0)
      for (const name of exportedNames(module))
        for (const found of resolveExport(state.program, module, name)) attachExport(state, found, entry, []);
    else
      for (const { parent } of state.instances.of(module.index, index))
        attach(state, body, entry, [], functionAtom(state, module, index, parent));
  });
}

function exportedNames(module: LinkedModule): readonly string[] {
  return module.facts.exports.flatMap((item) => (item.kind === "star" ? [] : [item.name]));
}

function functionAtom(state: SolveState, module: LinkedModule, fn: number, closure: Instance | undefined): FunctionAtom {
  return state.facts.function({ kind: "function", module: module.index, fn, closure, bound: 0 }) as FunctionAtom;
}

/** Looks up whether a module's project depends on a package: its package file says so, or some module of the program imports it. */
function createDependencies(
  state: SolveState,
): (module: LinkedModule, name: string) => { readonly version: string | undefined } | undefined {
  const imported = new Map<string, boolean>();
  const isImported = (name: string): boolean => {
    let known = imported.get(name);
    if (known === undefined) {
      known = state.program.modules.some(({ facts }) => facts.specifiers.some((item) => item === name || item.startsWith(`${name}/`)));
      imported.set(name, known);
    }
    return known;
  };
  return (module, name) => {
    const target = state.program.resolve(module, name);
    return target.kind === "package" && (target.version !== undefined || isImported(target.name)) ? { version: target.version } : undefined;
  };
}
