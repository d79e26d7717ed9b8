import { UserError } from "@sluice/core";
import type { Notice } from "@sluice/core";
import { existsSync, lstatSync } from "node:fs";
import { resolve } from "node:path";
import type { FileTree } from "./file-tree.ts";
import { joinPath } from "./relative-path.ts";
import { isIgnored, readIgnoreFile, rulesAbove } from "./git-ignore.ts";
import type { IgnoreFile } from "./git-ignore.ts";
import { compileGlob } from "./compile-glob.ts";
import { isCodeFile, isDeclarationFile, isMinifiedName, isOutputFolder, isServerList, isSkippedFolder } from "./file-names.ts";

/** What to look for; see `ProjectOptions`. */
export interface Selection {
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The files to analyse, sorted, and what was left out for a reason that a reader should know. */
export interface Discovery {
  readonly files: readonly string[];
  /** Files that the user named one by one: they are read whatever they look like. */
  readonly named: ReadonlySet<string>;
  /** Folders with a `package.json`, sorted. */
  readonly packageFolders: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Finds the files of a project. A named file is always taken; below a folder the usual rules hold: code files that neither `.gitignore` nor
 * a pattern excludes, outside of dependencies and build output. Links are not followed: a file inside the root is found under its own name.
 * @throws UserError for a path that does not exist or lies outside of the root.
 */
export function discoverFiles(tree: FileTree, selection: Selection): Discovery {
  const walk = new Walk(tree, selection);
  for (const path of selection.paths) walk.addNamed(path);
  if (selection.paths.length === 0) walk.addFolder("");
  return walk.finish();
}

class Walk {
  readonly #tree: FileTree;
  readonly #isIncluded: (path: string) => boolean;
  readonly #isExcluded: (path: string) => boolean;
  readonly #isExcludedFolder: (path: string) => boolean;
  readonly #files = new Set<string>();
  readonly #named = new Set<string>();
  readonly #packageFolders = new Set<string>();
  readonly #notices: Notice[] = [];

  constructor(tree: FileTree, { include, exclude }: Selection) {
    this.#tree = tree;
    this.#isIncluded = include.length === 0 ? () => true : matchGlobs(include);
    this.#isExcluded = matchGlobs(exclude);
    this.#isExcludedFolder = matchGlobs(exclude.filter((glob) => glob.endsWith("/**")));
  }

  addNamed(path: string): void {
    const absolute = resolve(this.#tree.root, path);
    const real = this.#tree.relativize(absolute);
    if (real === undefined) throw missingPath(path, absolute);
    const file = this.#tree.locateFile(real);
    if (file === undefined) {
      this.addFolder(real);
    } else if (isCodeFile(file) || isServerList(file.slice(file.lastIndexOf("/") + 1))) {
      this.#files.add(file);
      this.#named.add(file);
    } else {
      this.#notices.push({ kind: "unreadable", message: "Not a TypeScript or JavaScript file; it was skipped.", file });
    }
  }

  /** Walks a folder; ignore rules that would exclude the folder itself do not count, since somebody asked for it. */
  addFolder(folder: string): void {
    const pending: { folder: string; rules: readonly IgnoreFile[] }[] = [{ folder, rules: rulesAbove(this.#tree, folder) }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const rules = [...next.rules, ...readIgnoreFile(this.#tree, next.folder)];
      for (const child of this.#visit(next.folder, rules)) pending.push({ folder: child, rules });
    }
  }

  /** Takes a folder's files and returns the folders in it that are to be visited. */
  #visit(folder: string, rules: readonly IgnoreFile[]): string[] {
    const children: string[] = [];
    const entries = this.#tree.list(folder);
    if (!this.#tree.isReadable(folder))
      this.#notices.push({ kind: "unreadable", message: "The folder could not be read; it was skipped.", file: folder });
    const hasManifest = folder === "" || entries.has("package.json");
    if (entries.get("package.json") === "file") this.#packageFolders.add(folder);
    for (const [name, kind] of entries) {
      const path = joinPath(folder, name);
      if (kind === "file") this.#addFile(path, name, rules);
      else if (kind === "link") this.#noteLink(path, name);
      else if (kind === "folder" && !isSkippedFolder(name) && !(hasManifest && isOutputFolder(name)) && this.#isWanted(path, rules))
        children.push(path);
    }
    return children;
  }

  #addFile(path: string, name: string, rules: readonly IgnoreFile[]): void {
    if (!(isCodeFile(name) || isServerList(name)) || isDeclarationFile(name) || isMinifiedName(name)) return;
    if (!this.#isIncluded(path) || this.#isExcluded(path) || isIgnored(rules, path)) return;
    this.#files.add(path);
  }

  #isWanted(folder: string, rules: readonly IgnoreFile[]): boolean {
    return !this.#isExcludedFolder(folder) && !isIgnored(rules, `${folder}/`);
  }

  #noteLink(path: string, name: string): void {
    if (isSkippedFolder(name) || this.#tree.relativize(`${this.#tree.root}/${path}`) !== undefined) return;
    this.#notices.push({ kind: "link", message: "The link leads out of the project or nowhere; it was not followed.", file: path });
  }

  finish(): Discovery {
    return {
      files: [...this.#files].sort(),
      named: this.#named,
      packageFolders: [...this.#packageFolders].sort(),
      notices: this.#notices.toSorted((a, b) => compareText(a.file ?? "", b.file ?? "")),
    };
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function matchGlobs(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : compileGlob(globs.map(normalizeGlob));
}

/** `./src` and `src/` mean the folder and all below, as people write them. */
function normalizeGlob(glob: string): string {
  const plain = glob.replace(/^\.\//u, "");
  if (plain.endsWith("/")) return `${plain}**`;
  return /[*?[\]{}()!]/u.test(plain) || isCodeFile(plain) ? plain : `${plain}/**`;
}

function missingPath(path: string, absolute: string): UserError {
  const exists = existsSync(absolute) || lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  if (!exists)
    return new UserError(
      `There is no file or folder "${path}".`,
      { file: path },
      "Check the spelling, or leave the path out to analyse the whole project.",
    );
  return new UserError(`"${path}" lies outside of the project root.`, { file: path }, "Name a root that contains it.");
}
