import { remember } from "@sluice/core";
import { minVersion, validRange } from "semver";
import { parse as parseYaml } from "yaml";
import type { FileTree } from "./file-tree.ts";
import { foldersUp } from "./relative-path.ts";
import { readLockFiles } from "./lock-file.ts";
import { isRecord } from "./package-json.ts";
import type { PackageReader } from "./package-json.ts";
import type { Range } from "./workspace.ts";

/** A package as a folder's files see it: an alias (`"ai4": "npm:ai@4"`) goes by its real name. */
interface Dependency {
  readonly name: string;
  /** The locked version, else the lowest that the range allows; `undefined` when nobody says. */
  readonly version: string | undefined;
  /** Whether a lock file says the version. */
  readonly isLocked: boolean;
  /** What the nearest `package.json` that lists the name asks for. */
  readonly range: Range | undefined;
}

/** Finds a dependency by importing folder and imported name. */
export type FindDependency = (folder: string, name: string) => Dependency;

/** Creates a look-up of dependencies. */
export function readDependencies(tree: FileTree, packages: PackageReader): FindDependency {
  const locked = readLockFiles(tree);
  const catalogs = readCatalogs(tree);
  const overrides = readOverrides(tree);
  const known = new Map<string, Dependency>();

  const findRange = (folder: string, name: string): Range | undefined => {
    for (const above of foldersUp(folder)) {
      const text = packages.at(above)?.dependencies.get(name);
      if (text !== undefined) return { text, folder: above };
    }
    return undefined;
  };
  const find = (folder: string, name: string): Dependency => {
    const range = findRange(folder, name);
    const written = range?.text;
    const meant = written?.startsWith("catalog:") ? catalogs(written.slice("catalog:".length), name) : written;
    const alias = /^npm:((?:@[^/]+\/)?[^@]+)@?(.*)$/u.exec(meant ?? "");
    const version = locked(folder, name, written);
    const lowest = (): string | undefined => lowestVersion(overrides(name) ?? (alias ? alias[2] : meant));
    return { name: alias?.[1] ?? name, version: version ?? lowest(), isLocked: version !== undefined, range };
  };
  return (folder, name) => {
    const home = packages.nearest(folder)?.folder ?? "";
    return remember(known, `${home}\0${name}`, () => find(home, name));
  };
}

/** The lowest version that a range allows. A range that allows everything says nothing. */
function lowestVersion(range: string | undefined): string | undefined {
  const valid = range === undefined ? null : validRange(range);
  if (valid === null || valid === "*" || valid === "") return undefined;
  return minVersion(valid)?.version;
}

/** What the root's `package.json` has installed in place of what others ask for: npm's overrides, yarn's resolutions, pnpm's overrides. Only whole packages by name. */
function readOverrides(tree: FileTree): (name: string) => string | undefined {
  let all: Readonly<Record<string, unknown>> | undefined;
  return (name) => {
    all ??= parseOverrides(tree.readText("package.json") ?? "{}");
    const range = all[name];
    return typeof range === "string" ? range : undefined;
  };
}

function parseOverrides(text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json)) return {};
    const blocks = [json["resolutions"], json["overrides"], isRecord(json["pnpm"]) ? json["pnpm"]["overrides"] : undefined];
    return Object.assign({}, ...blocks.filter(isRecord)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** pnpm's catalogs: `catalog:` is the default one, `catalog:name` one of several. */
function readCatalogs(tree: FileTree): (catalog: string, name: string) => string | undefined {
  let catalogs: Readonly<Record<string, unknown>> | undefined;
  return (catalog, name) => {
    catalogs ??= parseCatalogs(tree.readText("pnpm-workspace.yaml") ?? "");
    const ranges = catalogs[catalog === "" ? "default" : catalog];
    const range = isRecord(ranges) ? ranges[name] : undefined;
    return typeof range === "string" ? range : undefined;
  };
}

function parseCatalogs(text: string): Readonly<Record<string, unknown>> {
  try {
    const yaml: unknown = parseYaml(text);
    if (!isRecord(yaml)) return {};
    return { default: yaml["catalog"], ...(isRecord(yaml["catalogs"]) ? yaml["catalogs"] : {}) };
  } catch {
    return {};
  }
}
