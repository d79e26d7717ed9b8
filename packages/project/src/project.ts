import { UserError } from "@sluice/core";
import type { Notice } from "@sluice/core";
import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type ts from "typescript";
import { discoverFiles } from "./discover-files.ts";
import { DEFAULT_EXCLUDE } from "./file-names.ts";
import { openFileTree } from "./file-tree.ts";
import type { FileTree } from "./file-tree.ts";
import { readPackages } from "./package-json.ts";
import { parseSource, syntaxNotice } from "./parse-source.ts";
import type { TypeScript } from "./parse-source.ts";
import { readSource } from "./read-source.ts";
import { createResolver } from "./resolve-module.ts";
import type { ResolvedModule } from "./resolve-module.ts";
import { readTsconfigs } from "./tsconfig.ts";

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
  /** Text between two UTF-16 offsets; empty when the file cannot be read. */
  readonly textOf: (file: string, start: number, stop: number) => string;
  /** Where `specifier`, written in `file`, leads. */
  readonly resolveModule: (file: string, specifier: string) => ResolvedModule;
}

export const DEFAULT_MAX_FILE_BYTES: number = 2 * 1024 * 1024;
/** Texts kept for `textOf`, which asks for a file's lines one after the other. */
const KEPT_TEXTS = 16;

/**
 * Opens the project below `options.root`. Nothing of it is ever run, and nothing outside is read.
 * @throws UserError for a root or path that does not exist, or that lies outside.
 */
export function openProject(options: ProjectOptions): Project {
  const tree = openFileTree(existingFolder(options.root));
  const { paths = [], include = [], exclude = DEFAULT_EXCLUDE, maxFileBytes = DEFAULT_MAX_FILE_BYTES } = options;
  const discovery = discoverFiles(tree, { paths, include, exclude });
  const packages = readPackages(tree);
  const tsconfigs = readTsconfigs(tree, loadTypeScript, options.tsconfig);
  const resolveModule = createResolver(tree, packages, tsconfigs, discovery.packageFolders);
  const sources = new SourceReader(tree, maxFileBytes, discovery.named);
  const empty: Notice[] = discovery.files.length === 0 ? [emptyNotice(paths)] : [];

  return {
    root: tree.root,
    files: discovery.files,
    get notices() {
      return [...empty, ...discovery.notices, ...packages.notices, ...tsconfigs.notices, ...sources.notices];
    },
    get ts() {
      return loadTypeScript();
    },
    get lines() {
      return sources.lines;
    },
    parse: (file) => sources.parse(file),
    textOf: (file, start, stop) => sources.textOf(file).slice(start, stop),
    resolveModule,
  };
}

/** Reads and parses files, and remembers what was wrong with them. */
class SourceReader {
  readonly #tree: FileTree;
  readonly #maxBytes: number;
  readonly #named: ReadonlySet<string>;
  readonly #noticesByFile = new Map<string, readonly Notice[]>();
  readonly #linesByFile = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  constructor(tree: FileTree, maxBytes: number, named: ReadonlySet<string>) {
    this.#tree = tree;
    this.#maxBytes = maxBytes;
    this.#named = named;
  }

  get notices(): Notice[] {
    return [...this.#noticesByFile.keys()].sort().flatMap((file) => this.#noticesByFile.get(file) ?? []);
  }

  get lines(): number {
    let sum = 0;
    for (const lines of this.#linesByFile.values()) sum += lines;
    return sum;
  }

  parse(file: string): ts.SourceFile | undefined {
    const typescript = loadTypeScript();
    const { text, notice } = readSource(this.#tree, file, this.#maxBytes, this.#named.has(file));
    const notices = notice ? [notice] : [];
    this.#noticesByFile.set(file, notices);
    if (text === undefined) return undefined;
    const source = parseSource(typescript, file, text);
    const syntax = syntaxNotice(typescript, source);
    if (syntax) this.#noticesByFile.set(file, [...notices, syntax]);
    this.#linesByFile.set(file, source.getLineStarts().length);
    return source;
  }

  textOf(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const text = readSource(this.#tree, file, this.#maxBytes, this.#named.has(file)).text ?? "";
    const oldest = this.#texts.keys().next();
    if (this.#texts.size >= KEPT_TEXTS && !oldest.done) this.#texts.delete(oldest.value);
    this.#texts.set(file, text);
    return text;
  }
}

let loaded: TypeScript | undefined;

/** Loads ts-morph, and with it TypeScript, when the first tree is asked for: it takes a fifth of a second. */
function loadTypeScript(): TypeScript {
  loaded ??= (createRequire(import.meta.url)("ts-morph") as { readonly ts: TypeScript }).ts;
  return loaded;
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
