import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, posix } from "node:path";
import { joinPath, parentOf, relativeInside } from "./relative-path.ts";

/** What a folder's entry is; `other` is a device, socket or pipe, which nobody reads. */
type EntryKind = "file" | "folder" | "link" | "other";

/** Largest configuration or lock file that is read. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** No file system has longer paths; whoever writes one in an import wants to see a stack overflow. */
const MAX_PATH_LENGTH = 4096;

/**
 * The files below a root, and nothing else: paths are relative to the root with forward slashes, the root itself is the empty path, and a
 * link is followed only where it stays inside. Listings are kept, so that questions about files seldom touch the disk.
 */
export class FileTree {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly #listings = new Map<string, ReadonlyMap<string, EntryKind>>();
  readonly #unreadable = new Set<string>();
  readonly #folders = new Map<string, string | undefined>([["", ""]]);
  readonly #stamps = new Map<string, string | undefined>();

  /** Opens the tree below `root`, an existing folder. */
  constructor(root: string) {
    this.root = realpathSync(root);
  }

  /** The entries of a real folder (one that {@link FileTree.locateFolder} gave); empty when it cannot be read. */
  list(folder: string): ReadonlyMap<string, EntryKind> {
    const known = this.#listings.get(folder);
    if (known) return known;
    const entries = new Map<string, EntryKind>();
    this.#stamps.set(folder, this.stampOf(folder));
    try {
      for (const entry of readdirSync(this.#absolute(folder), { withFileTypes: true })) entries.set(entry.name, kindOf(entry));
    } catch {
      this.#unreadable.add(folder);
    }
    this.#listings.set(folder, entries);
    return entries;
  }

  /** Whether the folder can be listed. */
  isReadable(folder: string): boolean {
    return this.list(folder).size > 0 || !this.#unreadable.has(folder);
  }

  /** The path without links of a folder inside the root; `undefined` when there is none. */
  locateFolder(path: string): string | undefined {
    if (this.#folders.has(path)) return this.#folders.get(path);
    const found = this.#locate(path, "folder");
    this.#folders.set(path, found);
    return found;
  }

  /** The path without links of a file inside the root; `undefined` when there is none. */
  locateFile(path: string): string | undefined {
    return this.#locate(path, "file");
  }

  /** The relative path of an absolute one, links resolved; `undefined` when it does not exist or lies outside. */
  relativize(absolute: string): string | undefined {
    try {
      return relativeInside(this.root, realpathSync(absolute));
    } catch {
      return undefined;
    }
  }

  /** Size of a file in bytes. Throws what the file system throws. */
  sizeOf(file: string): number {
    return statSync(this.#absolute(file)).size;
  }

  /** The bytes of a file. Throws what the file system throws. */
  read(file: string): Buffer {
    return readFileSync(this.#absolute(file));
  }

  /** The text of a small file, such as a configuration; `undefined` when it is missing, unreadable or too large for one. */
  readText(path: string): string | undefined {
    const file = this.locateFile(path);
    if (file === undefined) return undefined;
    this.#stamps.set(file, this.stampOf(file));
    try {
      return this.sizeOf(file) > MAX_TEXT_BYTES
        ? undefined
        : this.read(file)
            .toString("utf8")
            .replace(/^\uFEFF/u, "");
    } catch {
      return undefined;
    }
  }

  /** Changes when the file changes; `undefined` when it is gone. */
  stampOf(path: string): string | undefined {
    const stats = statSync(this.#absolute(path), { throwIfNoEntry: false });
    return stats && `${stats.mtimeMs} ${stats.size}`;
  }

  /** Whether a folder that was listed or a text that was read has changed since, so that answers may be out of date. */
  isStale(): boolean {
    return [...this.#stamps].some(([path, stamp]) => this.stampOf(path) !== stamp);
  }

  #absolute(path: string): string {
    return join(this.root, path);
  }

  #locate(path: string, wanted: "file" | "folder"): string | undefined {
    if (path.startsWith("../") || path === ".." || path.length > MAX_PATH_LENGTH) return undefined;
    const folder = this.locateFolder(parentOf(path));
    if (folder === undefined) return undefined;
    const name = posix.basename(path);
    const kind = this.list(folder).get(name);
    if (kind === wanted) return joinPath(folder, name);
    return kind === "link" ? this.#followLink(joinPath(folder, name), wanted) : undefined;
  }

  #followLink(path: string, wanted: "file" | "folder"): string | undefined {
    const target = this.relativize(this.#absolute(path));
    if (target === undefined) return undefined;
    const stats = statSync(this.#absolute(target), { throwIfNoEntry: false });
    return (wanted === "file" ? stats?.isFile() : stats?.isDirectory()) ? target : undefined;
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "other";
}
