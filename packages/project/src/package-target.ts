import { exports as resolveExports, imports as resolveImports } from "resolve.exports";
import type { PackageJson } from "./package-json.ts";
import type { SourceFinder } from "./source-target.ts";
import { joinPath } from "./relative-path.ts";

/** Tried one after the other, since a package may have sources behind one condition only. */
const CONDITION_SETS: readonly (readonly string[])[] = [["source", "import", "node"], ["types"], ["require", "node"], ["browser"]];

/** The source file that a package of the project gives under `subpath` (empty for its main entry). `conditions` are the importing side's own. */
export function findPackageFile(
  finder: SourceFinder,
  found: PackageJson,
  subpath: string,
  conditions: readonly string[],
): string | undefined {
  const { exports, folder, name = "" } = found;
  const entry = subpath === "" ? "." : `./${subpath}`;
  const exported = exports && firstSource(finder, folder, conditions, (options) => resolveExports({ name, exports }, entry, options));
  if (exported !== undefined) return exported;
  if (subpath === "") return finder.findEntry(folder);
  return finder.findSource(folder, subpath) ?? finder.find(joinPath(joinPath(folder, "src"), subpath));
}

/** The source file that the `imports` of a package give for a name such as `#internal/log`. */
export function findInternalFile(
  finder: SourceFinder,
  own: PackageJson,
  specifier: string,
  conditions: readonly string[],
): string | undefined {
  const { imports, folder, name = "" } = own;
  return imports && firstSource(finder, folder, conditions, (options) => resolveImports({ name, imports }, specifier, options));
}

interface TargetOptions {
  readonly unsafe: true;
  readonly conditions: readonly string[];
}

/** The first target, under any set of conditions, that leads to a source file. */
function firstSource(
  finder: SourceFinder,
  folder: string,
  custom: readonly string[],
  targets: (options: TargetOptions) => unknown,
): string | undefined {
  for (const conditions of CONDITION_SETS) {
    for (const target of attempt(() => targets({ unsafe: true, conditions: [...custom, ...conditions] }))) {
      const file = finder.findSource(folder, target);
      if (file !== undefined) return file;
    }
  }
  return undefined;
}

/** `resolve.exports` throws for a name that a package does not export; here that is one answer of several. */
function attempt(targets: () => unknown): readonly string[] {
  try {
    const found = targets();
    return Array.isArray(found) ? found.filter((target) => typeof target === "string") : [];
  } catch {
    return [];
  }
}
