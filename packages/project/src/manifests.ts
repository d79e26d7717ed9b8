import type { ListedDependency, Notice } from "@sluice/core";
import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import type { FileTree } from "./file-tree.ts";
import { joinPath } from "./relative-path.ts";
import type { FindDependency } from "./package-version.ts";
import type { PackageReader } from "./package-json.ts";

/** What the `package.json` files of a project install: not what they only expect of others. */
const INSTALLED = ["dependencies", "devDependencies", "optionalDependencies"];
/** Ranges that lead to a folder. */
const ELSEWHERE = /^(?:workspace|link|portal|file):/u;

/** The dependencies that the `package.json` files in some folders list, each with its version and its line. */
export function listDependencies(
  tree: FileTree,
  packages: PackageReader,
  find: FindDependency,
  folders: readonly string[],
): readonly ListedDependency[] {
  const own = new Set(folders.map((folder) => packages.at(folder)?.name));
  return folders.flatMap((folder) => {
    const file = joinPath(folder, "package.json");
    const text = tree.readText(file);
    const root = text === undefined ? undefined : parseTree(text);
    if (text === undefined || !root) return [];
    return INSTALLED.flatMap((field) => findNodeAtLocation(root, [field])?.children ?? []).flatMap((entry) => {
      const [key, value] = entry.children ?? [];
      const [name, range] = [key?.value as unknown, value?.value as unknown];
      if (typeof name !== "string" || typeof range !== "string" || ELSEWHERE.test(range) || own.has(name)) return [];
      const found = find(folder, name);
      return [{ name: found.name, version: found.version, isLocked: found.isLocked, range, location: locate(file, text, entry) }];
    });
  });
}

function locate(file: string, text: string, { offset, length }: Node): ListedDependency["location"] {
  return { file, start: positionAt(text, offset), end: positionAt(text, offset + length) };
}

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A notice for every lock file of bun's that is binary, with nothing beside it that can be read. */
export function findBinaryLocks(tree: FileTree, folders: readonly string[]): readonly Notice[] {
  return folders
    .filter((folder) => tree.list(folder).has("bun.lockb") && !tree.list(folder).has("bun.lock"))
    .map((folder) => ({
      kind: "binary",
      file: joinPath(folder, "bun.lockb"),
      message:
        "The lock file is binary and was not read; versions are the lowest that package.json allows. `bun install --save-text-lockfile` writes one that can be read.",
    }));
}
