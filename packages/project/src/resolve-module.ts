import { isBuiltin } from "node:module";
import { remember, type Notice } from "@sluice/core";
import { isCodeFile, isOutputFolder, isSkippedFolder } from "./file-names.ts";
import type { FileTree } from "./file-tree.ts";
import { findGeneratedClients, GENERATED_CLIENT } from "./generated-client.ts";
import { foldersUp, joinPath, parentOf } from "./relative-path.ts";
import type { PackageJson, PackageReader } from "./package-json.ts";
import { findInternalFile, findPackageFile } from "./package-target.ts";
import type { FindDependency } from "./package-version.ts";
import { SourceFinder } from "./source-target.ts";
import { isPath, isRemote, parseBare, parseBuiltin, parseRemote } from "./specifier.ts";
import type { Alias, ImportSettings, TsconfigReader } from "./tsconfig.ts";
import { indexWorkspace } from "./workspace.ts";

/** Where a module specifier leads. The engine's type of that name, written out so that the packages stay independent. */
export type ResolvedModule =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "package"; readonly name: string; readonly subpath: string; readonly version: string | undefined }
  | { readonly kind: "unresolved" };

/** Where `specifier`, written in `file`, leads. */
type ResolveModule = (file: string, specifier: string) => ResolvedModule;

/** Resolves the imports of a project, and tells at the end what it did not find. */
export interface Resolver {
  readonly resolveModule: ResolveModule;
  /** What was asked for by a path and is nowhere. */
  readonly notices: readonly Notice[];
}

const UNRESOLVED: ResolvedModule = { kind: "unresolved" };

/** Creates a resolver that works on a bare checkout: it never looks into `node_modules` and prefers sources to what was built from them. */
export function createResolver(
  tree: FileTree,
  packages: PackageReader,
  tsconfigs: TsconfigReader,
  packageFolders: readonly string[],
  findDependency: FindDependency,
  isAskedFor: (file: string) => boolean = () => true,
): Resolver {
  const finder = new SourceFinder(tree, packages);
  const findMember = indexWorkspace(packages, packageFolders);
  const known = new Map<string, Map<string, ResolvedModule>>();

  const resolveBare = (folder: string, specifier: string): ResolvedModule => {
    const settings = tsconfigs.settingsFor(folder);
    const { conditions } = settings;
    const own = findOwnFile(finder, packages.nearest(folder), folder, settings, specifier);
    if (own !== undefined) return toFile(own);
    const parts = parseBare(specifier);
    if (!parts) return UNRESOLVED;
    const { name, version, range } = findDependency(folder, parts.name);
    const member = findMember(folder, parts.name, range);
    const file = member && findPackageFile(finder, member, parts.subpath, conditions);
    if (file !== undefined) return toFile(file);
    const isMissingAlias = range === undefined && settings.aliases.some((alias) => isProjectAlias(alias, specifier));
    return isMissingAlias ? UNRESOLVED : { kind: "package", name, subpath: parts.subpath, version };
  };

  const isGenerated = findGeneratedClients(tree, packageFolders);
  /** What a tool generates is in no checkout: whoever imports it means the package that it is generated for. */
  const resolveGenerated = (folder: string, specifier: string): ResolvedModule | undefined => {
    const paths = pathsOf(tsconfigs.settingsFor(folder), packages.nearest(folder)?.folder ?? "", folder, specifier);
    if (!paths.some(isGenerated)) return undefined;
    return { kind: "package", name: GENERATED_CLIENT, subpath: "", version: findDependency(folder, GENERATED_CLIENT).version };
  };

  const resolve = (folder: string, specifier: string): ResolvedModule => {
    if (isPath(specifier)) return toFile(findRelative(finder, folder, specifier));
    if (specifier.startsWith("node:") || isBuiltin(specifier)) return { kind: "package", ...parseBuiltin(specifier), version: undefined };
    if (!isRemote(specifier)) return resolveBare(folder, specifier);
    const remote = parseRemote(specifier);
    return remote ? { kind: "package", ...remote } : UNRESOLVED;
  };

  const missing = new Map<string, string>();
  const leftOut = new Map<string, string>();
  const resolveModule: ResolveModule = (file, specifier) => {
    const folder = parentOf(file);
    const inFolder = remember(known, folder, () => new Map<string, ResolvedModule>());
    return remember(inFolder, specifier, () => {
      // Bundlers take instructions after a question mark: `./worker.ts?worker`.
      const path = specifier.replace(/\?.*$/su, "");
      const found = orElse(resolve(folder, path), () => resolveGenerated(folder, path));
      if (found.kind === "unresolved" && isMissed(path)) missing.set(specifier, file);
      if (found.kind === "file" && isAskedFor(file) && !isAskedFor(found.file)) leftOut.set(specifier, file);
      return found;
    });
  };
  return {
    resolveModule,
    get notices() {
      return [...missingNotice(missing), ...leftOutNotice(leftOut)];
    },
  };
}

/** What was found, or, where that is no file, what else there may be. */
function orElse(found: ResolvedModule, other: () => ResolvedModule | undefined): ResolvedModule {
  return found.kind === "file" ? found : (other() ?? found);
}

/** Whether a path names code that somebody wrote: no style sheet, picture or data, and nothing that a build puts there. */
function isMissed(specifier: string): boolean {
  return isPath(specifier) && (isCodeFile(specifier) || !/\.[a-z]\w*$/iu.test(specifier)) && !specifier.split("/").some(isMade);
}

function isMade(part: string): boolean {
  return isSkippedFolder(part) || isOutputFolder(part) || /^(?:\+types|\$types|_?generated_?)$/u.test(part);
}

function missingNotice(missing: ReadonlyMap<string, string>): readonly Notice[] {
  const first = firstOf(missing);
  if (!first) return [];
  const others = missing.size === 1 ? "; what it brings" : `, as do others (${missing.size - 1}); what they bring`;
  const message = `The import "${shorten(first.specifier)}" leads to no file of the project${others} is unknown.`;
  return [{ kind: "missing-module", file: first.file, message }];
}

function leftOutNotice(leftOut: ReadonlyMap<string, string>): readonly Notice[] {
  const first = firstOf(leftOut);
  if (!first) return [];
  const others = leftOut.size === 1 ? "; no flow through it is seen" : `, as do others (${leftOut.size - 1}); no flow through them is seen`;
  const message = `The import "${shorten(first.specifier)}" leads out of what is checked${others}. Check the whole project.`;
  return [{ kind: "missing-module", file: first.file, message }];
}

function firstOf(imports: ReadonlyMap<string, string>): { readonly specifier: string; readonly file: string } | undefined {
  const [first] = [...imports].sort(([a, inA], [b, inB]) => (inA < inB || (inA === inB && a < b) ? -1 : 1));
  return first && { specifier: first[0], file: first[1] };
}

function toFile(file: string | undefined): ResolvedModule {
  return file === undefined ? UNRESOLVED : { kind: "file", file };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function findRelative(finder: SourceFinder, folder: string, specifier: string): string | undefined {
  const path = relativePath(folder, specifier);
  return path.startsWith("..") ? undefined : finder.find(path);
}

/** A path from the importing folder; one that starts with a slash is meant from the root, as bundlers do. */
function relativePath(folder: string, specifier: string): string {
  return specifier.startsWith("/") ? joinPath("", specifier.slice(1)) : joinPath(folder, specifier);
}

/** The paths from the root that a specifier may mean, be there files or not; `home` is the folder of the importing package. */
function pathsOf(settings: ImportSettings, home: string, folder: string, specifier: string): readonly string[] {
  if (isPath(specifier)) return [relativePath(folder, specifier)];
  return [...aliasedPaths(settings, specifier), ...habitualPaths(home, folder, specifier)];
}

/** What the configuration and the `package.json` of the importing file define. */
function findOwnFile(
  finder: SourceFinder,
  own: PackageJson | undefined,
  folder: string,
  settings: ImportSettings,
  specifier: string,
): string | undefined {
  const aliased = findAlias(finder, settings, specifier);
  if (aliased !== undefined) return aliased;
  if (specifier.startsWith("#")) return own && findInternalFile(finder, own, specifier, settings.conditions);
  const parts = parseBare(specifier);
  if (own && parts && parts.name === own.name) return findPackageFile(finder, own, parts.subpath, settings.conditions);
  return findByHabit(finder, own?.folder ?? "", folder, specifier);
}

/** `paths`, then `baseUrl`, of the configuration that governs the importing file. */
function findAlias(finder: SourceFinder, settings: ImportSettings, specifier: string): string | undefined {
  for (const path of aliasedPaths(settings, specifier)) {
    const file = finder.findSource("", path);
    if (file !== undefined) return file;
  }
  return settings.baseUrl === undefined || specifier.startsWith("#") ? undefined : finder.find(joinPath(settings.baseUrl, specifier));
}

function aliasedPaths(settings: ImportSettings, specifier: string): readonly string[] {
  const alias = settings.aliases.find((each) => matches(each, specifier));
  if (!alias) return [];
  const star = specifier.slice(alias.prefix.length, specifier.length - alias.suffix.length);
  return alias.targets.map((target) => target.replace("*", () => star));
}

function matches(alias: Alias, specifier: string): boolean {
  if (alias.isExact) return specifier === alias.prefix;
  const isLongEnough = specifier.length >= alias.prefix.length + alias.suffix.length;
  return isLongEnough && specifier.startsWith(alias.prefix) && specifier.endsWith(alias.suffix);
}

/** Whether the specifier goes by an alias for files of the project, which may be missing because a tool generates them. */
function isProjectAlias(alias: Alias, specifier: string): boolean {
  return alias.prefix !== "" && matches(alias, specifier) && !alias.targets.some((target) => target.includes("node_modules"));
}

function findByHabit(finder: SourceFinder, home: string, folder: string, specifier: string): string | undefined {
  for (const path of habitualPaths(home, folder, specifier)) {
    const file = finder.find(path);
    if (file !== undefined) return file;
  }
  return undefined;
}

/** What `@/`, `~/` and `$lib/` mean by habit where the configuration that says so is generated, and so missing from a checkout. */
function habitualPaths(home: string, folder: string, specifier: string): readonly string[] {
  const habit = /^(?:[@~]{1,2}|\$(lib))\/(.+)$/su.exec(specifier);
  const rest = habit?.[2];
  if (rest === undefined) return [];
  const ofHome = (habit?.[1] === undefined ? ["src", "", "app"] : ["src/lib"]).map((name) => joinPath(home, name));
  // Where a part of a repository has no package of its own, its sources still lie in one folder.
  const around = [...foldersUp(folder)].filter((above) => /(?:^|\/)(?:src|app)$/u.test(above));
  const roots = habit?.[1] === undefined ? [...ofHome, ...around] : ofHome;
  return roots.map((root) => joinPath(root, rest));
}
