import { CODE_EXTENSIONS, isDataFile } from "./file-names.ts";
import type { FileTree } from "./file-tree.ts";
import { joinPath, parentOf } from "./relative-path.ts";
import type { PackageReader } from "./package-json.ts";

/** Which source extensions a written one may stand for, in TypeScript's order. */
const SUBSTITUTES: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".js", ".jsx"],
  ".jsx": [".tsx", ".jsx"],
  ".mjs": [".mts", ".mjs"],
  ".cjs": [".cts", ".cjs"],
  ".d.ts": [".ts", ".tsx", ".js", ".jsx"],
  ".d.mts": [".mts", ".mjs", ".ts", ".js"],
  ".d.cts": [".cts", ".cjs", ".ts", ".js"],
};

/** What may follow a built file's name where only the name without extension is the same in the sources. */
const BUILT = /\.(?:d\.[cm]?ts|[cm]?js|jsx)$/u;
const ENDING = /(?:\.d)?\.(?:[cm]?[jt]s|[jt]sx)$/u;
/** A folder that tools write to, and the module format below it. */
const OUTPUT =
  /^(?:dist|build|out|output|lib|esm|cjs|es|types|typings|umd|\.output)(?:\/(?:esm|cjs|es|mjs|src|types|node|browser|server))?\//u;
const SOURCE_FOLDERS = ["src", "source", "lib", "."];

/** Turns a path that a module specifier means into a file of source code. */
export class SourceFinder {
  readonly #tree: FileTree;
  readonly #packages: PackageReader;
  readonly #known = new Map<string, string | undefined>();

  constructor(tree: FileTree, packages: PackageReader) {
    this.#tree = tree;
    this.#packages = packages;
  }

  /** The file that `path` (below the root, extension optional, folders allowed) stands for. */
  find(path: string): string | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const isFolder = path === "" || path.endsWith("/");
    const found = (isFolder ? undefined : this.#findFile(path)) ?? this.#findFolder(path);
    this.#known.set(path, found);
    return found;
  }

  /** The source of what `target`, written in the `package.json` of `folder`, names: built files lead to what they are built from. */
  findSource(folder: string, target: string): string | undefined {
    const path = joinPath("", target);
    if (path.startsWith("..")) return undefined;
    return this.#findBuilt(folder, path) ?? this.#findFile(joinPath(folder, path)) ?? this.#findIndex(joinPath(folder, path));
  }

  /** The main entry of a package folder without `exports`. */
  findEntry(folder: string): string | undefined {
    for (const entry of this.#packages.at(folder)?.entries ?? []) {
      const file = this.findSource(folder, entry);
      if (file !== undefined) return file;
    }
    for (const source of ["", "src", "lib"]) {
      const file = this.#findIndex(joinPath(folder, source));
      if (file !== undefined) return file;
    }
    return this.#findFile(joinPath(folder, "src/main"));
  }

  #findFile(path: string): string | undefined {
    for (const candidate of candidatesFor(path)) {
      const file = this.#tree.locateFile(candidate);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  #findFolder(path: string): string | undefined {
    const folder = this.#tree.locateFolder(joinPath(path, "."));
    if (folder === undefined) return undefined;
    return this.#packages.at(folder) ? this.findEntry(folder) : this.#findIndex(folder);
  }

  #findIndex(path: string): string | undefined {
    const folder = this.#tree.locateFolder(path);
    return folder === undefined ? undefined : this.#findFile(joinPath(folder, "index"));
  }

  /** `dist/esm/pool.js` is built from `src/pool.ts`, or from another folder of sources. */
  #findBuilt(folder: string, path: string): string | undefined {
    const output = OUTPUT.exec(path)?.[0];
    if (output === undefined) return undefined;
    for (const rest of [path.slice(output.length), path.slice(path.indexOf("/") + 1)]) {
      for (const source of SOURCE_FOLDERS) {
        const file = this.#findFile(joinPath(joinPath(folder, source), rest.replace(BUILT, ".js")));
        if (file !== undefined && !file.startsWith(joinPath(folder, output))) return file;
      }
    }
    return undefined;
  }
}

/** The files that a path may stand for: as written, with the extension that its source has, or with an extension added. Declarations never. */
function candidatesFor(path: string): string[] {
  if (isDataFile(path)) return [path];
  const ending = ENDING.exec(path)?.[0] ?? "";
  const stem = path.slice(0, path.length - ending.length);
  const substitutes = SUBSTITUTES[ending];
  const exact = substitutes ? substitutes.map((extension) => stem + extension) : ending === "" ? [] : [path];
  if (parentOf(path) === path) return exact;
  return [...exact, ...CODE_EXTENSIONS.map((extension) => path + extension)];
}
