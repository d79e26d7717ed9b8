import { createRequire } from "node:module";
import { parse as parseJsonWithComments } from "jsonc-parser";
import type * as yaml from "yaml";
import type { FileTree } from "./file-tree.ts";
import { foldersUp, joinPath } from "./relative-path.ts";
import { isRecord } from "./package-json.ts";

/** What a lock file knows: the version of `name` for a folder's files, where `range` is what the folder's `package.json` asks for. */
export type LockedVersion = (folder: string, name: string, range: string | undefined) => string | undefined;

type LockReader = (text: string, lockFolder: string) => LockedVersion;

/** By file name, in the order in which they are believed when several stand side by side. */
const READERS: readonly (readonly [string, LockReader])[] = [
  ["package-lock.json", readNpmLock],
  ["npm-shrinkwrap.json", readNpmLock],
  ["pnpm-lock.yaml", readPnpmLock],
  ["yarn.lock", readYarnLock],
  ["bun.lock", readBunLock],
];

/** Versions from the nearest lock file that knows the package. A lock file that cannot be read knows nothing. */
export function readLockFiles(tree: FileTree): LockedVersion {
  const byFolder = new Map<string, LockedVersion | undefined>();
  const lockAt = (folder: string): LockedVersion | undefined => {
    if (!byFolder.has(folder)) byFolder.set(folder, openLock(tree, folder));
    return byFolder.get(folder);
  };
  return (folder, name, range) => {
    for (const above of foldersUp(folder)) {
      const version = lockAt(above)?.(folder, name, range);
      if (version !== undefined) return version;
    }
    return undefined;
  };
}

function openLock(tree: FileTree, folder: string): LockedVersion | undefined {
  const entries = tree.list(folder);
  for (const [name, read] of READERS) {
    const text = entries.has(name) ? tree.readText(joinPath(folder, name)) : undefined;
    if (text === undefined) continue;
    try {
      return read(text, folder);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The path of `folder` below the lock file's folder. */
function below(folder: string, lockFolder: string): string {
  return lockFolder === "" ? folder : folder.slice(lockFolder.length + 1);
}

/** Versions 2 and 3 list installed folders, so the search is Node's own: `node_modules` of the folder, then of those above. Version 1 lists names. */
function readNpmLock(text: string, lockFolder: string): LockedVersion {
  const lock: unknown = JSON.parse(text);
  const packages = field(lock, "packages");
  const flat = field(lock, "dependencies");
  return (folder, name) => {
    for (const above of foldersUp(below(folder, lockFolder))) {
      const version = stringField(field(packages, joinPath(above, `node_modules/${name}`)), "version");
      if (version !== undefined) return version;
    }
    return stringField(field(flat, name), "version");
  };
}

/** Only the head of the file is parsed: `importers` says what each workspace package got, and the rest may have 100,000 lines. */
function readPnpmLock(text: string, lockFolder: string): LockedVersion {
  const end = text.search(/^(?:packages|snapshots):/mu);
  // Loaded late, since only these files need it.
  const { parse } = createRequire(import.meta.url)("yaml") as typeof yaml;
  const lock: unknown = parse(end < 0 ? text : text.slice(0, end));
  const importers = field(lock, "importers") ?? { ".": lock };
  return (folder, name) => {
    for (const above of foldersUp(below(folder, lockFolder))) {
      const importer = field(importers, above === "" ? "." : above);
      for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
        const entry = field(field(importer, kind), name);
        const version = typeof entry === "string" ? entry : stringField(entry, "version");
        if (version !== undefined) return plainVersion(version);
      }
    }
    return undefined;
  };
}

/** `8.11.3(pg-native@3.0.0)`, `8.11.3_peer@1` and `/name/8.11.3` are spellings of 8.11.3 in the versions of the format. */
function plainVersion(version: string): string | undefined {
  return /(?:^|[@/])(\d+\.\d+\.\d+[\w.+-]*?)(?=$|[(_])/u.exec(version)?.[1];
}

/** Both formats of yarn are lists of `name@range, name@range:` followed by an indented version. */
function readYarnLock(text: string): LockedVersion {
  const versions = new Map<string, string>();
  let descriptors: string[] = [];
  for (const line of text.split("\n")) {
    if (/^["\w@]/u.test(line)) descriptors = line.replace(/:\s*$/u, "").replaceAll('"', "").split(/,\s*/u);
    const version = /^ {2}version:? "?([^"\s]+)"?/u.exec(line)?.[1];
    if (version === undefined) continue;
    for (const descriptor of descriptors) versions.set(descriptor, version);
    descriptors = [];
  }
  return (_folder, name, range) =>
    range === undefined ? undefined : (versions.get(`${name}@${range}`) ?? versions.get(`${name}@npm:${range}`));
}

/** `packages` maps a name, or `workspace/name` where versions differ, to a list that starts with `name@version`. */
function readBunLock(text: string): LockedVersion {
  const lock: unknown = parseJsonWithComments(text, [], { allowTrailingComma: true });
  const packages = field(lock, "packages");
  const workspaces = field(lock, "workspaces");
  return (folder, name) => {
    const workspace = stringField(field(workspaces, folder), "name");
    const entry = field(packages, `${workspace ?? ""}/${name}`) ?? field(packages, name);
    const descriptor: unknown = Array.isArray(entry) ? entry[0] : undefined;
    return typeof descriptor === "string" ? plainVersion(descriptor) : undefined;
  };
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function stringField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
}
