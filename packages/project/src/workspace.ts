import { addTo } from "@sluice/core";
import type { PackageJson, PackageReader } from "./package-json.ts";
import { joinPath } from "./relative-path.ts";

/** Finds the package of the project that files of `folder` mean by `name`; `range` is what their `package.json` asks for. */
export type FindMember = (folder: string, name: string, range: Range | undefined) => PackageJson | undefined;

/** A range, and the folder of the `package.json` that says it. */
export interface Range {
  readonly text: string;
  readonly folder: string;
}

/** Creates a look-up over every named `package.json` of the project, whatever tool declares the workspace. */
export function indexWorkspace(packages: PackageReader, folders: readonly string[]): FindMember {
  const byName = new Map<string, PackageJson[]>();
  for (const folder of folders) {
    const found = packages.at(folder);
    if (found?.name !== undefined) addTo(byName, found.name, found);
  }
  return (folder, name, range) => linkedPackage(packages, range) ?? nearestPackage(byName.get(name) ?? [], folder);
}

/** The package behind `file:../core` and its like. */
function linkedPackage(packages: PackageReader, range: Range | undefined): PackageJson | undefined {
  const path = /^(?:file|link|portal|workspace):(\.{0,2}\/.*|\.{1,2})$/su.exec(range?.text ?? "")?.[1];
  return range && path !== undefined ? packages.at(joinPath(range.folder, path)) : undefined;
}

/** Of several packages of one name, the one that shares the longest path with the importing folder, then the first. */
function nearestPackage(candidates: readonly PackageJson[], folder: string): PackageJson | undefined {
  let best: PackageJson | undefined;
  let bestLength = -1;
  for (const candidate of candidates) {
    const length = sharedLength(candidate.folder.split("/"), folder.split("/"));
    if (length <= bestLength) continue;
    best = candidate;
    bestLength = length;
  }
  return best;
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
