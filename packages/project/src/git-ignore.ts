import ignore from "ignore";
import type { Ignore } from "ignore";
import type { FileTree } from "./file-tree.ts";
import { foldersUp, parentOf } from "./relative-path.ts";

/** One `.gitignore`: its rules hold below `folder`. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The rules of a folder's own `.gitignore`: one file or none. */
export function readIgnoreFile(tree: FileTree, folder: string): IgnoreFile[] {
  if (!tree.list(folder).has(".gitignore")) return [];
  const text = tree.readText(folder === "" ? ".gitignore" : `${folder}/.gitignore`);
  return text === undefined ? [] : [{ folder, rules: ignore().add(text) }];
}

/** The rules that hold in `folder` from above, outermost first, without those that ignore `folder` itself. */
export function rulesAbove(tree: FileTree, folder: string): IgnoreFile[] {
  if (folder === "") return [];
  const files = [...foldersUp(parentOf(folder))].reverse().flatMap((above) => readIgnoreFile(tree, above));
  return files.filter((file) => !isIgnored([file], `${folder}/`));
}

/** Whether git ignores the path (a folder ends with a slash): the innermost file that says anything decides. */
export function isIgnored(files: readonly IgnoreFile[], path: string): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const verdict = rules.test(folder === "" ? path : path.slice(folder.length + 1));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
