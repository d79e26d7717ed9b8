import { isBuiltin } from "node:module";
import { exports as resolveExports, imports as resolveImports } from "resolve.exports";
import { joinPath, parentOf } from "./file-tree.ts";
import type { FileTree } from "./file-tree.ts";
import type { PackageJson, PackageReader } from "./package-json.ts";
import { readDependencies } from "./package-version.ts";
import { createSourceFinder } from "./source-target.ts";
import type { SourceFinder } from "./source-target.ts";
import type { Alias, ImportSettings, TsconfigReader } from "./tsconfig.ts";

/** Where a module specifier leads. The engine's type of that name, written out so that the packages stay independent. */
export type ResolvedModule =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "package"; readonly name: string; readonly subpath: string; readonly version: string | undefined }
  | { readonly kind: "unresolved" };

/** Where `specifier`, written in `file`, leads. */
export type ResolveModule = (file: string, specifier: string) => ResolvedModule;

const UNRESOLVED: ResolvedModule = { kind: "unresolved" };
/** Tried one after the other, since a package may have sources behind one condition only. */
const CONDITION_SETS: readonly (readonly string[])[] = [["source", "import", "node"], ["types"], ["require", "node"], ["browser"]];

/** Creates a resolver that works on a bare checkout: it never looks into `node_modules` and prefers sources to what was built from them. */
export function createResolver(
  tree: FileTree,
  packages: PackageReader,
  tsconfigs: TsconfigReader,
  packageFolders: readonly string[],
): ResolveModule {
  const finder = createSourceFinder(tree, packages);
  const dependencyOf = readDependencies(tree, packages);
  const workspace = indexWorkspace(packages, packageFolders);
  const known = new Map<string, Map<string, ResolvedModule>>();

  const resolveIn = (folder: string, specifier: string): ResolvedModule => {
    if (/^\.{0,2}\/|^\.{1,2}$/u.test(specifier)) return resolveRelative(finder, folder, specifier);
    const remote = parseRemote(specifier);
    if (remote) return remote;
    if (isBuiltin(specifier)) return nodeModule(specifier.replace(/^node:/u, ""));
    const settings = tsconfigs.settingsFor(folder);
    const own = resolveAlias(finder, settings, specifier) ?? resolveOwn(finder, packages.nearest(folder), settings, specifier);
    if (own !== undefined) return { kind: "file", file: own };
    const parts = splitPackage(specifier);
    if (!parts) return UNRESOLVED;
    const member = nearestPackage(workspace.get(parts.name) ?? [], folder);
    const file = member ? resolvePackage(finder, member, parts.subpath, settings.conditions) : undefined;
    if (file !== undefined) return { kind: "file", file };
    return { kind: "package", ...dependencyOf(folder, parts.name), subpath: parts.subpath };
  };

  return (file, specifier) => {
    const folder = parentOf(file);
    let inFolder = known.get(folder);
    if (!inFolder) known.set(folder, (inFolder = new Map()));
    let found = inFolder.get(specifier);
    if (!found) inFolder.set(specifier, (found = resolveIn(folder, specifier.replace(/\?.*$/su, ""))));
    return found;
  };
}

function resolveRelative(finder: SourceFinder, folder: string, specifier: string): ResolvedModule {
  const path = specifier.startsWith("/") ? specifier.slice(1) : joinPath(folder, specifier);
  const file = path.startsWith("..") ? undefined : finder.find(path);
  return file === undefined ? UNRESOLVED : { kind: "file", file };
}

/** `npm:`, `jsr:` and the address of a CDN name a package, and often its version. */
function parseRemote(specifier: string): ResolvedModule | undefined {
  const rest = /^(?:npm:\/?|jsr:\/?|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net\/npm)\/)(.+)$/u.exec(
    specifier,
  )?.[1];
  if (rest === undefined) return /^[a-z][a-z+.-]*:\/\//u.test(specifier) ? UNRESOLVED : undefined;
  const parts = /^((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*))?(?:\/(.*))?$/u.exec(rest);
  if (!parts?.[1]) return UNRESOLVED;
  return { kind: "package", name: parts[1], subpath: parts[3] ?? "", version: /\d+\.\d+\.\d+/u.exec(parts[2] ?? "")?.[0] };
}

function nodeModule(specifier: string): ResolvedModule {
  const slash = specifier.indexOf("/");
  const name = slash < 0 ? specifier : specifier.slice(0, slash);
  return { kind: "package", name, subpath: slash < 0 ? "" : specifier.slice(slash + 1), version: undefined };
}

/** `paths`, then `baseUrl`, of the configuration that governs the importing file. */
function resolveAlias(finder: SourceFinder, settings: ImportSettings, specifier: string): string | undefined {
  const alias = settings.aliases.find((each) => matches(each, specifier));
  if (alias) {
    const star = specifier.slice(alias.prefix.length, specifier.length - alias.suffix.length);
    for (const target of alias.targets) {
      const file = finder.findSource(
        "",
        target.replace("*", () => star),
      );
      if (file !== undefined) return file;
    }
  }
  return settings.baseUrl === undefined || specifier.startsWith("#") ? undefined : finder.find(joinPath(settings.baseUrl, specifier));
}

function matches(alias: Alias, specifier: string): boolean {
  if (alias.isExact) return specifier === alias.prefix;
  return (
    specifier.length >= alias.prefix.length + alias.suffix.length && specifier.startsWith(alias.prefix) && specifier.endsWith(alias.suffix)
  );
}

/** What the importing file's own package defines: `#internal` names, and itself by name. */
function resolveOwn(finder: SourceFinder, own: PackageJson | undefined, settings: ImportSettings, specifier: string): string | undefined {
  if (!own) return undefined;
  if (specifier.startsWith("#"))
    return resolveTargets(
      finder,
      own,
      settings.conditions,
      (options) => own.imports && resolveImports({ name: own.name ?? "", imports: { ...own.imports } }, specifier, options),
    );
  const parts = splitPackage(specifier);
  return parts && parts.name === own.name ? resolvePackage(finder, own, parts.subpath, settings.conditions) : undefined;
}

function resolvePackage(finder: SourceFinder, found: PackageJson, subpath: string, conditions: readonly string[]): string | undefined {
  const { exports, folder } = found;
  if (exports !== undefined) {
    const entry = subpath === "" ? "." : `./${subpath}`;
    const file = resolveTargets(finder, found, conditions, (options) =>
      resolveExports({ name: found.name ?? "", exports }, entry, options),
    );
    if (file !== undefined) return file;
  }
  return subpath === ""
    ? finder.findEntry(folder)
    : (finder.findSource(folder, subpath) ?? finder.find(joinPath(joinPath(folder, "src"), subpath)));
}

interface TargetOptions {
  readonly unsafe: true;
  readonly conditions: readonly string[];
}

/** The first target, under any set of conditions, that leads to a source file. */
function resolveTargets(
  finder: SourceFinder,
  owner: PackageJson,
  custom: readonly string[],
  targets: (options: TargetOptions) => string[] | undefined | void,
): string | undefined {
  for (const conditions of CONDITION_SETS) {
    for (const target of attempt(() => targets({ unsafe: true, conditions: [...custom, ...conditions] }))) {
      const file = finder.findSource(owner.folder, target);
      if (file !== undefined) return file;
    }
  }
  return undefined;
}

/** `resolve.exports` throws for a name that a package does not export; here that is one answer of several. */
function attempt(targets: () => string[] | undefined | void): readonly string[] {
  try {
    return targets() ?? [];
  } catch {
    return [];
  }
}

/** The name and the rest of a bare specifier; `undefined` for what cannot be a package (`@/x`, `~/x`, `#x`, `virtual:x`). */
function splitPackage(specifier: string): { name: string; subpath: string } | undefined {
  const parts = /^((?:@[\w.~-]+\/)?[a-zA-Z0-9_$][\w.~$-]*)(?:\/(.*))?$/su.exec(specifier);
  return parts?.[1] === undefined ? undefined : { name: parts[1], subpath: parts[2] ?? "" };
}

function indexWorkspace(packages: PackageReader, folders: readonly string[]): ReadonlyMap<string, readonly PackageJson[]> {
  const index = new Map<string, PackageJson[]>();
  for (const folder of folders) {
    const found = packages.at(folder);
    if (found?.name === undefined) continue;
    const others = index.get(found.name);
    if (others) others.push(found);
    else index.set(found.name, [found]);
  }
  return index;
}

/** Of several packages of one name, the one that shares the longest path with the importing folder, then the first. */
function nearestPackage(candidates: readonly PackageJson[], folder: string): PackageJson | undefined {
  let best: PackageJson | undefined;
  let bestLength = -1;
  for (const candidate of candidates) {
    const length = sharedLength(candidate.folder.split("/"), folder.split("/"));
    if (length <= bestLength) continue;
    best = candidate;
    bestLength = length;
  }
  return best;
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
