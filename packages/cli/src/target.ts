import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { CONFIG_FILE, findConfig } from "@sluice/config";
import { UserError } from "@sluice/core";

/** What is checked, and which folder paths count from. */
export interface Target {
  /** The folder that holds the project: absolute. */
  readonly root: string;
  /** The files and folders to check, relative to `root` with forward slashes; absent: all of it. */
  readonly paths: readonly string[] | undefined;
  /** The folder from which a report's paths count, relative to `root`: empty, or `packages/agent/`. */
  readonly base: string;
  /** The configuration that applies: absolute. */
  readonly configFile: string | undefined;
}

const PROJECT_MARKS = [CONFIG_FILE, "package.json", ".git"];

/**
 * Finds the project to which `paths` belong. A single folder is its own project, and a report's paths count from it, unless a
 * configuration file above it says where the project starts. Several paths, or a file, belong to the nearest project above them.
 * @throws UserError for a path that does not exist.
 */
export function findTarget(paths: readonly string[], cwd: string, configFile?: string): Target {
  const wanted = paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path));
  const stats = wanted.map((path, index) => statOrFail(path, paths[index] ?? path));
  const start = wanted.reduce(commonFolder, stats[0]?.isDirectory() ? (wanted[0] ?? cwd) : dirname(wanted[0] ?? cwd));
  const isFolder = wanted.length === 1 && stats[0]?.isDirectory() === true;
  const found = configFile === undefined ? findConfig(start) : undefined;
  const root = found !== undefined ? dirname(found) : isFolder ? start : findProject(start);
  const isWhole = isFolder && root === start;
  return {
    root,
    paths: isWhole ? undefined : wanted.map((path) => slashed(relative(root, path))),
    base: isFolder && !isWhole ? `${slashed(relative(root, start))}/` : "",
    configFile: configFile === undefined ? found : resolve(cwd, configFile),
  };
}

function statOrFail(path: string, written: string): { isDirectory(): boolean } {
  if (written === "") throw new UserError("A path is empty.", undefined, "Leave it out to check the current folder.");
  try {
    return statSync(path);
  } catch {
    throw new UserError(`There is no file or folder "${written}".`, undefined, "Check the spelling; paths count from the current folder.");
  }
}

function commonFolder(folder: string, path: string): string {
  let common = folder;
  while (path !== common && !path.startsWith(common.endsWith(sep) ? common : common + sep) && dirname(common) !== common)
    common = dirname(common);
  return common;
}

function findProject(folder: string): string {
  return listUpwards(folder).find((each) => PROJECT_MARKS.some((mark) => existsSync(join(each, mark)))) ?? folder;
}

function listUpwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...listUpwards(parent)];
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
