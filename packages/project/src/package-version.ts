import { minVersion, validRange } from "semver";
import { parse as parseYaml } from "yaml";
import { foldersUp, joinPath } from "./file-tree.ts";
import type { FileTree } from "./file-tree.ts";
import { readLockFiles } from "./lock-file.ts";
import { isRecord } from "./package-json.ts";
import type { PackageReader } from "./package-json.ts";

/** A package as a folder's files see it: an alias (`"ai4": "npm:ai@4"`) goes by its real name. */
export interface Dependency {
  readonly name: string;
  /** The locked version, else the lowest that the range allows; `undefined` when nobody says. */
  readonly version: string | undefined;
}

/** Creates a look-up of dependencies by folder and imported name. */
export function readDependencies(tree: FileTree, packages: PackageReader): (folder: string, name: string) => Dependency {
  const locked = readLockFiles(tree);
  const catalogs = readCatalogs(tree);
  const known = new Map<string, Dependency>();

  const findRange = (folder: string, name: string): string | undefined => {
    for (const above of foldersUp(folder)) {
      const range = packages.at(above)?.dependencies.get(name);
      if (range !== undefined) return range;
    }
    return undefined;
  };
  const find = (folder: string, name: string): Dependency => {
    const written = findRange(folder, name);
    const range = written?.startsWith("catalog:") ? catalogs(written.slice("catalog:".length), name) : written;
    const alias = /^npm:((?:@[^/]+\/)?[^@]+)@?(.*)$/u.exec(range ?? "");
    return { name: alias?.[1] ?? name, version: locked(folder, name, written) ?? lowestVersion(alias ? alias[2] : range) };
  };
  return (folder, name) => {
    const manifest = packages.nearest(folder)?.folder ?? "";
    const key = `${manifest}\0${name}`;
    let dependency = known.get(key);
    if (!dependency) known.set(key, (dependency = find(manifest, name)));
    return dependency;
  };
}

/** The lowest version that a range allows. A range that allows everything says nothing. */
export function lowestVersion(range: string | undefined): string | undefined {
  const valid = range === undefined ? null : validRange(range);
  if (valid === null || valid === "*" || valid === "") return undefined;
  return minVersion(valid)?.version;
}

/** pnpm's catalogs: `catalog:` is the default one, `catalog:name` one of several. */
function readCatalogs(tree: FileTree): (catalog: string, name: string) => string | undefined {
  let file: Readonly<Record<string, unknown>> | undefined;
  const read = (): Readonly<Record<string, unknown>> => {
    const yaml = parseYamlObject(tree.readText(joinPath("", "pnpm-workspace.yaml")) ?? "");
    const named = isRecord(yaml["catalogs"]) ? yaml["catalogs"] : {};
    return { default: yaml["catalog"], ...named };
  };
  return (catalog, name) => {
    file ??= read();
    const ranges = file[catalog === "" ? "default" : catalog];
    const range = isRecord(ranges) ? ranges[name] : undefined;
    return typeof range === "string" ? range : undefined;
  };
}

function parseYamlObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseYaml(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
