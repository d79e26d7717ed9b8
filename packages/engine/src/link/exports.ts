import type { ResolvedModule } from "../analysis.ts";
import { addTo, remember } from "@sluice/core";
import type { ExportFacts, ImportFacts, Operand } from "../ir.ts";
import type { LinkedModule, Program } from "./program.ts";

/** What a name of a module stands for. */
export type Export =
  /** A value of the module body, or the variable (cell) that holds it. */
  | { readonly kind: "value"; readonly module: LinkedModule; readonly operand: Operand; readonly cell: number }
  /** A member of the value that `module.exports` was set to. */
  | { readonly kind: "member"; readonly of: Export & { readonly kind: "value" }; readonly key: string }
  | { readonly kind: "namespace"; readonly module: LinkedModule }
  /** A name of a package outside the project; `*` is its namespace. */
  | { readonly kind: "package"; readonly package: PackageModule; readonly name: string };

/** A module of a package outside the project. */
export type PackageModule = ResolvedModule & { readonly kind: "package" };

const MAX_HOPS = 24;

/** Everything that `imported` may stand for, through barrels and both module systems. Empty where it leads nowhere. */
export function resolveImport(program: Program, module: LinkedModule, imported: ImportFacts): readonly Export[] {
  return resolveFrom(program, module, imported.specifier, imported.name, MAX_HOPS);
}

function resolveFrom(program: Program, module: LinkedModule, specifier: string, name: string, hops: number): readonly Export[] {
  const target = program.resolve(module, specifier);
  if (target.kind === "package") return [{ kind: "package", package: target, name }];
  if (target.kind === "unresolved") return [];
  const to = program.byFile.get(target.file);
  if (!to || hops === 0) return [];
  return name === "*" ? resolveNamespace(to) : findExport(program, to, name, hops - 1);
}

/** The namespace of a module: an object of its exports, and what `module.exports` was set to. */
function resolveNamespace(module: LinkedModule): readonly Export[] {
  return [{ kind: "namespace", module }, ...exportsOf(module).whole];
}

/** What a module exports, by how it is looked for: every import of it asks. */
interface ModuleExports {
  readonly byName: ReadonlyMap<string, readonly Exclude<ExportFacts, { kind: "star" }>[]>;
  readonly stars: readonly Extract<ExportFacts, { kind: "star" }>[];
  /** What `module.exports` was set to. */
  readonly whole: readonly (Export & { readonly kind: "value" })[];
}

const known = new WeakMap<LinkedModule, ModuleExports>();

function exportsOf(module: LinkedModule): ModuleExports {
  return remember(known, module, () => {
    const byName = new Map<string, Exclude<ExportFacts, { kind: "star" }>[]>();
    for (const item of module.facts.exports) if (item.kind !== "star") addTo(byName, item.name, item);
    const whole = (byName.get("=") ?? []).flatMap((item) => (item.kind === "local" ? [localExport(module, item)] : []));
    return { byName, stars: module.facts.exports.filter((item) => item.kind === "star"), whole };
  });
}

function localExport(module: LinkedModule, { value, cell }: Extract<ExportFacts, { kind: "local" }>): Export & { readonly kind: "value" } {
  return { kind: "value", module, operand: value, cell: cell ?? -1 };
}

const resolved = new WeakMap<LinkedModule, Map<string, readonly Export[]>>();

/** Everything that the export `name` of `module` may stand for. Whoever reads a namespace asks for each of its names, and many read the same one. */
export function resolveExport(program: Program, module: LinkedModule, name: string): readonly Export[] {
  return remember(
    remember(resolved, module, () => new Map<string, readonly Export[]>()),
    name,
    () => findExport(program, module, name, MAX_HOPS),
  );
}

function findExport(program: Program, module: LinkedModule, name: string, hops: number): readonly Export[] {
  const { byName, stars, whole } = exportsOf(module);
  const found: Export[] = [];
  for (const item of byName.get(name) ?? []) {
    if (item.kind === "local") found.push(localExport(module, item));
    else found.push(...resolveFrom(program, module, item.specifier, item.importName, hops));
  }
  if (found.length > 0) return found;
  for (const { specifier } of hops > 0 ? stars : []) found.push(...resolveStar(program, module, specifier, name, hops - 1));
  for (const item of whole) found.push(name === "default" ? item : { kind: "member", of: item, key: name });
  if (found.length === 0 && name === "default" && stars.length === 0) found.push({ kind: "namespace", module });
  return found;
}

/** The names that a module exports, also those that it passes on; not what `module.exports` holds. */
export function exportedNames(program: Program, module: LinkedModule): readonly string[] {
  const names = new Set<string>();
  const modules = new Set([module]);
  for (const each of modules)
    for (const item of each.facts.exports) {
      if (item.kind !== "star") names.add(item.name);
      else {
        const target = program.resolve(each, item.specifier);
        const next = target.kind === "file" ? program.byFile.get(target.file) : undefined;
        if (next) modules.add(next);
      }
    }
  names.delete("=");
  return [...names];
}

/** `export *` passes every name on but `default`; from a package it may be any name. */
function resolveStar(program: Program, module: LinkedModule, specifier: string, name: string, hops: number): readonly Export[] {
  return name === "default" ? [] : resolveFrom(program, module, specifier, name, hops);
}
