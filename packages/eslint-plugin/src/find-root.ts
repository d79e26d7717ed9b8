import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CONFIG_FILE, findConfig } from "@sluice/config";

const PROJECT_MARKS = [CONFIG_FILE, "package.json", ".git"];

/**
 * The root of the project that a file belongs to: what the setting says, else the folder of the configuration file above it, else the folder
 * that ESLint runs in, as the command would have it, else the nearest folder that looks like a project.
 */
export function findRoot(file: string, cwd: string, setting: string | undefined): string {
  if (setting !== undefined) return resolve(cwd, setting);
  const folder = dirname(file);
  const config = findConfig(folder);
  if (config !== undefined) return dirname(config);
  if (isMarked(cwd) && pathInside(cwd, file) !== undefined) return cwd;
  return [...foldersUp(folder)].find(isMarked) ?? folder;
}

/** The path of `file` below `root`, with forward slashes and links resolved; `undefined` when it lies outside. The file need not exist. */
export function pathInside(root: string, file: string): string | undefined {
  const path = relative(realPath(root), realPath(file));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return path.split(sep).join("/");
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), path.slice(parent.length));
  }
}

function isMarked(folder: string): boolean {
  return PROJECT_MARKS.some((mark) => existsSync(join(folder, mark)));
}

function* foldersUp(folder: string): Generator<string> {
  yield folder;
  const parent = dirname(folder);
  if (parent !== folder) yield* foldersUp(parent);
}
