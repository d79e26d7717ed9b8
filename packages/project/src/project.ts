import { UserError } from "@sluice/core";
import type { ListedDependency, Notice } from "@sluice/core";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type ts from "typescript";
import { compileGlob } from "./compile-glob.ts";
import { discoverFiles } from "./discover-files.ts";
import { DEFAULT_EXCLUDE, TESTS } from "./file-names.ts";
import { FileTree } from "./file-tree.ts";
import { findBinaryLocks, listDependencies } from "./manifests.ts";
import { readPackages } from "./package-json.ts";
import { readDependencies } from "./package-version.ts";
import { loadTypeScript } from "./load-typescript.ts";
import type { TypeScript } from "./load-typescript.ts";
import { createResolver } from "./resolve-module.ts";
import type { ResolvedModule } from "./resolve-module.ts";
import { isBelow, parentOf } from "./relative-path.ts";
import { parseSource } from "./parse-source.ts";
import { openSources } from "./source-reader.ts";
import type { ReadRecord, SourceReader } from "./source-reader.ts";
import { readTsconfigs } from "./tsconfig.ts";
import { createTypeQuestions } from "./type-questions.ts";
import type { AskType } from "./type-questions.ts";

/** What to open. Globs are matched against paths relative to the root. */
export interface ProjectOptions {
  /** The folder that bounds everything: nothing outside of it is read. */
  readonly root: string;
  /** Files and folders to analyse, relative to the root or absolute; a file named here is read whatever it looks like. Absent: the whole root. */
  readonly paths?: readonly string[];
  /** Only files that match; absent: all. */
  readonly include?: readonly string[];
  /** Not files that match. Absent: {@link DEFAULT_EXCLUDE}, which is tests; a project that wants its tests analysed says `[]`. */
  readonly exclude?: readonly string[];
  /** A configuration that governs every file, instead of the nearest `tsconfig.json` or `jsconfig.json`. */
  readonly tsconfig?: string;
  /** Larger files are skipped with a notice. Default {@link DEFAULT_MAX_FILE_BYTES}. */
  readonly maxFileBytes?: number;
}

/** How a project's files are read; plain data, for another thread. */
export interface Reading {
  readonly root: string;
  readonly maxFileBytes: number;
  /** Files that are read whatever they look like. */
  readonly named: readonly string[];
}

/** Reads files of a project that somebody else has opened. */
export interface FileReader extends Pick<SourceReader, "parse" | "recordOf"> {
  /** As of {@link Project}. */
  readonly ts: TypeScript;
}

/** An opened project: its files, and where their imports lead. */
export interface Project {
  /** Absolute, links resolved. */
  readonly root: string;
  /** What is analysed: relative to the root, forward slashes, sorted. */
  readonly files: readonly string[];
  /** What could not be seen or read; grows while files are parsed. */
  readonly notices: readonly Notice[];
  /** The compiler whose trees {@link Project.parse} returns; loaded when first asked for. */
  readonly ts: TypeScript;
  /** Lines parsed so far. */
  readonly lines: number;
  /** The tree of a file, not kept here; `undefined` when it cannot be read, for which there is then a notice. */
  readonly parse: (file: string) => ts.SourceFile | undefined;
  /** What {@link openReader} needs to parse files as this project does. */
  readonly reading: Reading;
  /** Remembers what another thread's {@link FileReader} has learned of a file. */
  readonly record: (file: string, record: ReadRecord) => void;
  /** What {@link Project.parse} has learned of a file. */
  readonly recordOf: (file: string) => ReadRecord;
  /** Bytes on the disk; 0 when the file cannot be looked at. */
  readonly sizeOf: (file: string) => number;
  /** The tree of a text that need not be on the disk, such as an editor's; `file` says which grammar it has. */
  readonly parseText: (file: string, text: string) => ts.SourceFile;
  /** Text between two UTF-16 offsets; empty when the file cannot be read. */
  readonly textOf: (file: string, start: number, stop: number) => string;
  /** Where `specifier`, written in `file`, leads. */
  readonly resolveModule: (file: string, specifier: string) => ResolvedModule;
  /** What the `package.json` files of the project install. */
  readonly dependencies: () => readonly ListedDependency[];
  /** Whether a file is a test, or helps tests. */
  readonly isTest: (file: string) => boolean;
  /** Whether a file belongs to a package that is published for other programs to import. */
  readonly isLibrary: (file: string) => boolean;
  /** The name of the package that a file belongs to: that of the nearest `package.json`. */
  readonly packageOf: (file: string) => string | undefined;
  /** Asks the type checker; see {@link AskType}. */
  readonly typeOf: AskType;
  /** Changes when the file does; `undefined` when it is gone. For caches that outlive a look at the project. */
  readonly stampOf: (file: string) => string | undefined;
  /** Whether files came, went or changed their configuration, so that the project has to be opened anew. The text of code files does not matter. */
  readonly isStale: () => boolean;
}

export const DEFAULT_MAX_FILE_BYTES: number = 2 * 1024 * 1024;

/** The folders of packages that have files which are analysed. */
function foldersOf({ packageFolders, files }: Pick<ReturnType<typeof discoverFiles>, "packageFolders" | "files">): readonly string[] {
  return packageFolders.filter((folder) => files.some((file) => isBelow(file, folder)));
}

/**
 * Opens the project below `options.root`. Nothing of it is ever run, and nothing outside is read.
 * @throws UserError for a root or path that does not exist, or that lies outside.
 */
export function openProject(options: ProjectOptions): Project {
  const tree = new FileTree(existingFolder(options.root));
  const { paths = [], include = [], exclude = DEFAULT_EXCLUDE, maxFileBytes = DEFAULT_MAX_FILE_BYTES } = options;
  const discovery = discoverFiles(tree, { paths, include, exclude });
  const packages = readPackages(tree);
  const tsconfigs = readTsconfigs(tree, loadTypeScript, options.tsconfig);
  const findDependency = readDependencies(tree, packages);
  const isAskedFor = (file: string): boolean => paths.length === 0 || paths.some((path) => isBelow(file, path));
  const resolver = createResolver(tree, packages, tsconfigs, discovery.packageFolders, findDependency, isAskedFor);
  const locks = findBinaryLocks(tree, discovery.packageFolders);
  const sources = openSources(tree, maxFileBytes, discovery.named);
  const empty: Notice[] = discovery.files.length === 0 ? [emptyNotice(paths)] : [];

  return {
    root: tree.root,
    files: discovery.files,
    get notices() {
      return [...empty, ...discovery.notices, ...locks, ...packages.notices, ...tsconfigs.notices, ...resolver.notices, ...sources.notices];
    },
    get ts() {
      return loadTypeScript();
    },
    get lines() {
      return sources.lines;
    },
    parse: (file) => sources.parse(file),
    reading: { root: tree.root, maxFileBytes, named: [...discovery.named] },
    record: sources.record,
    recordOf: sources.recordOf,
    sizeOf: (file) => sizeOf(tree, file),
    parseText: (file, text) => parseSource(loadTypeScript(), file, text),
    textOf: (file, start, stop) => sources.textOf(file).slice(start, stop),
    resolveModule: resolver.resolveModule,
    dependencies: () => listDependencies(tree, packages, findDependency, foldersOf(discovery)),
    isTest: compileGlob(TESTS),
    isLibrary: (file) => packages.nearest(parentOf(file))?.isLibrary ?? false,
    packageOf: (file) => packages.nearest(parentOf(file))?.name,
    typeOf: createTypeQuestions(tree, tsconfigs),
    stampOf: (file) => tree.stampOf(file),
    isStale: () => tree.isStale(),
  };
}

/** Reads files without looking for them first. */
export function openReader({ root, maxFileBytes, named }: Reading): FileReader {
  const { parse, recordOf } = openSources(new FileTree(root), maxFileBytes, new Set(named));
  return {
    parse,
    recordOf,
    get ts() {
      return loadTypeScript();
    },
  };
}

function sizeOf(tree: FileTree, file: string): number {
  try {
    return tree.sizeOf(file);
  } catch {
    return 0;
  }
}

function existingFolder(root: string): string {
  const absolute = resolve(root);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`There is no folder "${root}".`, { file: root }, "Check the spelling.");
  if (!stats.isDirectory()) throw new UserError(`"${root}" is not a folder.`, { file: root }, "Name the folder that holds the project.");
  return absolute;
}

function emptyNotice(paths: readonly string[]): Notice {
  const where = paths.length === 0 ? "the project" : paths.join(", ");
  return {
    kind: "config",
    message: `There is no TypeScript or JavaScript file to analyse in ${where}; tests, dependencies and build output do not count.`,
  };
}
