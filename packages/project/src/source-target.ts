import { CODE_EXTENSIONS } from "./file-names.ts";
import { joinPath, parentOf } from "./file-tree.ts";
import type { FileTree } from "./file-tree.ts";
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
export interface SourceFinder {
  /** The file that `path` (without the root, extension optional, folders allowed) stands for. */
  readonly find: (path: string) => string | undefined;
  /** The source of what `target`, written in the `package.json` of `folder`, names: built files lead to what they are built from. */
  readonly findSource: (folder: string, target: string) => string | undefined;
  /** The main entry of a package folder without `exports`. */
  readonly findEntry: (folder: string) => string | undefined;
}

/** Creates a finder over the tree. */
export function createSourceFinder(tree: FileTree, packages: PackageReader): SourceFinder {
  const known = new Map<string, string | undefined>();

  const findFile = (path: string): string | undefined => {
    for (const candidate of candidatesFor(path)) {
      const file = tree.locateFile(candidate);
      if (file !== undefined) return file;
    }
    return undefined;
  };

  const findIndex = (folder: string): string | undefined => {
    const real = tree.locateFolder(folder);
    return real === undefined ? undefined : findFile(joinPath(real, "index"));
  };

  const find = (path: string): string | undefined => {
    if (known.has(path)) return known.get(path);
    const found = path === "" || path.endsWith("/") ? findFolder(path) : (findFile(path) ?? findFolder(path));
    known.set(path, found);
    return found;
  };

  const findFolder = (path: string): string | undefined => {
    const folder = tree.locateFolder(joinPath(path, "."));
    if (folder === undefined) return undefined;
    return packages.at(folder) ? findEntry(folder) : findIndex(folder);
  };

  const findSource = (folder: string, target: string): string | undefined => {
    const path = joinPath("", target);
    if (path.startsWith("..")) return undefined;
    return findBuilt(folder, path) ?? findFile(joinPath(folder, path)) ?? findIndex(joinPath(folder, path));
  };

  const findBuilt = (folder: string, path: string): string | undefined => {
    const output = OUTPUT.exec(path)?.[0];
    if (output === undefined) return undefined;
    const rests = [path.slice(output.length), path.slice(path.indexOf("/") + 1)];
    for (const rest of rests) {
      for (const source of SOURCE_FOLDERS) {
        const file = findFile(joinPath(joinPath(folder, source), rest.replace(BUILT, ".js")));
        if (file !== undefined && !file.startsWith(joinPath(folder, output))) return file;
      }
    }
    return undefined;
  };

  const findEntry = (folder: string): string | undefined => {
    for (const entry of packages.at(folder)?.entries ?? []) {
      const file = findSource(folder, entry);
      if (file !== undefined) return file;
    }
    return (
      findIndex(folder) ??
      findIndex(joinPath(folder, "src")) ??
      findIndex(joinPath(folder, "lib")) ??
      findFile(joinPath(folder, "src/main"))
    );
  };

  return { find, findSource, findEntry };
}

/** The files that a path may stand for: as written, with the extension that its source has, or with an extension added. Declarations never. */
function candidatesFor(path: string): string[] {
  const ending = ENDING.exec(path)?.[0] ?? "";
  const stem = path.slice(0, path.length - ending.length);
  const substitutes = SUBSTITUTES[ending];
  const exact = substitutes ? substitutes.map((extension) => stem + extension) : ending === "" ? [] : [path];
  if (parentOf(path) === path) return exact;
  return [...exact, ...CODE_EXTENSIONS.map((extension) => path + extension)];
}
