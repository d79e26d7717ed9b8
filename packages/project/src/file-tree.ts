import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";

/** What a folder's entry is; `other` is a device, socket or pipe, which nobody reads. */
type EntryKind = "file" | "folder" | "link" | "other";

/**
 * The files below a root, and nothing else: paths are relative to the root with forward slashes, the root itself is the empty path, and a
 * link is followed only where it stays inside. Listings are kept, so that questions about files seldom touch the disk.
 */
export interface FileTree {
  /** Absolute, links resolved. */
  readonly root: string;
  /** The entries of a real folder (one that {@link FileTree.locateFolder} gave); empty when it cannot be read. */
  readonly list: (folder: string) => ReadonlyMap<string, EntryKind>;
  /** The path without links of a folder inside the root; `undefined` when there is none. */
  readonly locateFolder: (path: string) => string | undefined;
  /** The path without links of a file inside the root; `undefined` when there is none. */
  readonly locateFile: (path: string) => string | undefined;
  /** Whether the folder could be listed. */
  readonly isReadable: (folder: string) => boolean;
  /** Size of a file in bytes. Throws what the file system throws. */
  readonly sizeOf: (file: string) => number;
  /** Changes when the file changes; `undefined` when it is gone. */
  readonly stampOf: (path: string) => string | undefined;
  /** The bytes of a file. Throws what the file system throws. */
  readonly read: (file: string) => Buffer;
  /** The text of a small file, such as a configuration; `undefined` when it is missing, unreadable or larger than `maxBytes`. */
  readonly readText: (path: string, maxBytes?: number) => string | undefined;
  /** The relative path of an absolute one, links resolved; `undefined` when it does not exist or lies outside. */
  readonly relativize: (absolute: string) => string | undefined;
  /** Whether a folder that was listed or a text that was read has changed since, so that answers may be out of date. */
  readonly isStale: () => boolean;
}

/** Largest configuration or lock file that is read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** No file system has longer paths; whoever writes one in an import wants to see a stack overflow. */
const MAX_PATH_LENGTH = 4096;

/** Opens the tree below `root`, an existing folder. */
export function openFileTree(root: string): FileTree {
  const realRoot = realpathSync(root);
  const listings = new Map<string, ReadonlyMap<string, EntryKind>>();
  const unreadable = new Set<string>();
  const folders = new Map<string, string | undefined>([["", ""]]);
  const stamps = new Map<string, string | undefined>();
  const stampOf = (path: string): string | undefined => stampFor(join(realRoot, path));

  const list = (folder: string): ReadonlyMap<string, EntryKind> => {
    const known = listings.get(folder);
    if (known) return known;
    const entries = new Map<string, EntryKind>();
    stamps.set(folder, stampOf(folder));
    try {
      for (const entry of readdirSync(join(realRoot, folder), { withFileTypes: true })) entries.set(entry.name, kindOf(entry));
    } catch {
      unreadable.add(folder);
    }
    listings.set(folder, entries);
    return entries;
  };

  const relativize = (absolute: string): string | undefined => {
    try {
      return relativeInside(realRoot, realpathSync(absolute));
    } catch {
      return undefined;
    }
  };

  const followLink = (path: string, wanted: "file" | "folder"): string | undefined => {
    const target = relativize(join(realRoot, path));
    if (target === undefined) return undefined;
    const stats = statSync(join(realRoot, target), { throwIfNoEntry: false });
    return (wanted === "file" ? stats?.isFile() : stats?.isDirectory()) ? target : undefined;
  };

  const locateFolder = (path: string): string | undefined => {
    if (folders.has(path)) return folders.get(path);
    const found = locate(path, "folder");
    folders.set(path, found);
    return found;
  };

  const locate = (path: string, wanted: "file" | "folder"): string | undefined => {
    if (path.startsWith("../") || path === ".." || path.length > MAX_PATH_LENGTH) return undefined;
    const folder = locateFolder(parentOf(path));
    if (folder === undefined) return undefined;
    const name = posix.basename(path);
    const kind = list(folder).get(name);
    if (kind === wanted) return joinPath(folder, name);
    return kind === "link" ? followLink(joinPath(folder, name), wanted) : undefined;
  };

  const locateFile = (path: string): string | undefined => locate(path, "file");

  return {
    root: realRoot,
    list,
    locateFolder,
    locateFile,
    isReadable: (folder) => list(folder).size > 0 || !unreadable.has(folder),
    stampOf,
    sizeOf: (file) => statSync(join(realRoot, file)).size,
    read: (file) => readFileSync(join(realRoot, file)),
    readText: (path, maxBytes = MAX_TEXT_BYTES) => {
      const file = locateFile(path);
      if (file === undefined) return undefined;
      stamps.set(file, stampOf(file));
      return readSmallText(join(realRoot, file), maxBytes);
    },
    relativize,
    isStale: () => [...stamps].some(([path, stamp]) => stampOf(path) !== stamp),
  };
}

/** The folder of a path; the empty path for an entry of the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Joins and normalises relative paths; what leaves the root starts with `..`. */
export function joinPath(folder: string, path: string): string {
  const joined = posix.join(folder, path);
  if (joined === "." || joined === "./") return "";
  return joined.endsWith("/") ? joined.slice(0, -1) : joined;
}

/** `folder` and the folders above it, up to the root. */
export function* foldersUp(folder: string): Generator<string> {
  for (let current = folder; ; current = parentOf(current)) {
    yield current;
    if (current === "") return;
  }
}

/** The path of `absolute` below `root`, with forward slashes; `undefined` when it lies outside. */
export function relativeInside(root: string, absolute: string): string | undefined {
  const path = relative(root, absolute);
  if (isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) return undefined;
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}

function stampFor(absolute: string): string | undefined {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

function readSmallText(absolute: string, maxBytes: number): string | undefined {
  try {
    if (statSync(absolute).size > maxBytes) return undefined;
    return readFileSync(absolute, "utf8").replace(/^\uFEFF/u, "");
  } catch {
    return undefined;
  }
}
