import type { ResolvedModule } from "../analysis.ts";
import type { ImportFacts, Operand } from "../ir.ts";
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
  return name === "*" ? resolveNamespace(to) : resolveExport(program, to, name, hops - 1);
}

/** The namespace of a module: an object of its exports, and what `module.exports` was set to. */
function resolveNamespace(module: LinkedModule): readonly Export[] {
  return [{ kind: "namespace", module }, ...wholeExports(module)];
}

function wholeExports(module: LinkedModule): (Export & { readonly kind: "value" })[] {
  return module.facts.exports.flatMap((item) =>
    item.kind === "local" && item.name === "=" ? [{ kind: "value" as const, module, operand: item.value, cell: item.cell ?? -1 }] : [],
  );
}

/** Everything that the export `name` of `module` may stand for. */
export function resolveExport(program: Program, module: LinkedModule, name: string, hops: number = MAX_HOPS): readonly Export[] {
  const found: Export[] = [];
  for (const item of module.facts.exports) {
    if (item.kind === "local" && item.name === name) found.push({ kind: "value", module, operand: item.value, cell: item.cell ?? -1 });
    else if (item.kind === "reexport" && item.name === name)
      found.push(...resolveFrom(program, module, item.specifier, item.importName, hops));
  }
  if (found.length > 0) return found;
  for (const item of module.facts.exports) {
    if (item.kind === "star" && hops > 0) found.push(...resolveStar(program, module, item.specifier, name, hops - 1));
  }
  for (const whole of wholeExports(module)) found.push(name === "default" ? whole : { kind: "member", of: whole, key: name });
  if (found.length === 0 && name === "default" && !module.facts.exports.some((item) => item.kind === "star"))
    found.push({ kind: "namespace", module });
  return found;
}

/** `export *` passes every name on but `default`; from a package it may be any name. */
function resolveStar(program: Program, module: LinkedModule, specifier: string, name: string, hops: number): readonly Export[] {
  return name === "default" ? [] : resolveFrom(program, module, specifier, name, hops);
}
