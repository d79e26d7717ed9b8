import { addTo, groupBy, type Dependency, type ImportedPart, type ListedDependency } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { Op } from "../ir.ts";
import type { LinkedModule, Program } from "../link/program.ts";

/** What the project installs, and what its modules import of each package. */
export function describeDependencies({ dependencies, isTest }: AnalysisInput, program: Program): readonly Dependency[] {
  const listed = dependencies?.() ?? [];
  const byName = groupBy(listed, ({ name }) => name);
  const parts = new Map<ListedDependency, ImportedPart[]>();
  for (const module of program.modules) {
    const { file } = module.facts;
    for (const [specifier, name] of importedNames(module)) {
      const target = program.resolve(module, specifier);
      const known = target.kind === "package" ? byName.get(target.name) : undefined;
      if (target.kind !== "package" || !known) continue;
      const part = { subpath: target.subpath, name, isTest: isTest?.(file) ?? false };
      for (const dependency of installedFor(known, file, target.version)) addTo(parts, dependency, part);
    }
  }
  return listed.map((dependency) => ({ ...dependency, imported: eachOnce(parts.get(dependency) ?? []) }));
}

/** What a module imports at run time, by specifier and name: an import that only types mention is none. */
function* importedNames(module: LinkedModule): Generator<readonly [specifier: string, name: string]> {
  const { imports, exports, specifiers } = module.facts;
  const read = readImports(module);
  const named = new Set<string>();
  for (const [index, { specifier, name }] of imports.entries()) {
    named.add(specifier);
    if (read.has(index)) yield [specifier, name];
  }
  for (const item of exports) {
    if (item.kind === "local") continue;
    named.add(item.specifier);
    yield [item.specifier, item.kind === "star" ? "*" : item.importName];
  }
  for (const specifier of specifiers) if (!named.has(specifier)) yield [specifier, "*"];
}

/** The imports, by index, whose values some function reads. */
function readImports({ entries, facts: { kind, x } }: LinkedModule): ReadonlySet<number | undefined> {
  const read = new Set<number | undefined>();
  for (const { inflows } of entries) for (const value of inflows) if (kind[value] === Op.Import) read.add(x[value]);
  return read;
}

/** The lines by which a file has a package: those of the nearest `package.json` that lists it; of several there (aliases) those of the version. */
function installedFor(known: readonly ListedDependency[], file: string, version: string | undefined): readonly ListedDependency[] {
  const above = known.filter((dependency) => file.startsWith(folderOf(dependency)));
  const nearest = Math.max(...above.map((dependency) => folderOf(dependency).length));
  const there = above.filter((dependency) => folderOf(dependency).length === nearest);
  const exact = there.filter((dependency) => dependency.version === version);
  return exact.length > 0 ? exact : there;
}

/** The folder of a dependency's `package.json`, with the slash behind it. */
function folderOf({ location: { file } }: ListedDependency): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function eachOnce(parts: readonly ImportedPart[]): readonly ImportedPart[] {
  return [...new Map(parts.map((part) => [`${part.subpath}\0${part.name}\0${String(part.isTest)}`, part])).values()];
}
