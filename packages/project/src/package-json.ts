import type { Notice } from "@sluice/core";
import type { FileTree } from "./file-tree.ts";
import { foldersUp, joinPath } from "./relative-path.ts";

/** The parts of a `package.json` that matter here. A part of the wrong type counts as absent. */
export interface PackageJson {
  /** The folder that it stands in. */
  readonly folder: string;
  readonly name: string | undefined;
  /** Entry points in order of preference, as written: `source`, `main`, `module`, `types`... */
  readonly entries: readonly string[];
  readonly exports: Exports | undefined;
  readonly imports: Readonly<Record<string, unknown>> | undefined;
  /** Whether it is published for other programs to import: not private, nothing to be run by itself, and with more than the entry that `npm init` writes. */
  readonly isLibrary: boolean;
  /** Ranges of all kinds of dependencies by name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** `exports` as `resolve.exports` reads it. */
type Exports = string | Readonly<Record<string, unknown>>;

/** Reads the `package.json` files of a tree, each once. */
export interface PackageReader {
  /** The one in this very folder. */
  readonly at: (folder: string) => PackageJson | undefined;
  /** The one in this folder or the nearest above. */
  readonly nearest: (folder: string) => PackageJson | undefined;
  /** One for each `package.json` that is no JSON object. */
  readonly notices: readonly Notice[];
}

/** Creates a reader for the tree's `package.json` files. */
export function readPackages(tree: FileTree): PackageReader {
  const known = new Map<string, PackageJson | undefined>();
  const notices: Notice[] = [];
  const at = (folder: string): PackageJson | undefined => {
    if (known.has(folder)) return known.get(folder);
    const file = joinPath(folder, "package.json");
    const text = tree.readText(file);
    const parsed = text === undefined ? undefined : parsePackage(folder, text);
    if (text !== undefined && parsed === undefined)
      notices.push({ kind: "config", file, message: "The file is not a JSON object; it was ignored." });
    known.set(folder, parsed);
    return parsed;
  };
  const nearest = (folder: string): PackageJson | undefined => {
    for (const above of foldersUp(folder)) {
      const found = at(above);
      if (found) return found;
    }
    return undefined;
  };
  return { at, nearest, notices };
}

const DEPENDENCY_FIELDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Fields by which a package says what others are given of it. */
const LIBRARY_FIELDS = ["exports", "module", "types", "typings", "publishConfig"];
const ENTRY_FIELDS = ["source", "main", "module", "types", "typings", "browser"];

function parsePackage(folder: string, text: string): PackageJson | undefined {
  const json = parseObject(text);
  if (!json) return undefined;
  const { name, exports, imports } = json;
  const entries = ENTRY_FIELDS.map((field) => json[field]).filter((value) => typeof value === "string");
  return {
    folder,
    name: typeof name === "string" ? name : undefined,
    entries,
    isLibrary: isLibrary(json),
    exports: typeof exports === "string" || isRecord(exports) ? exports : undefined,
    imports: isRecord(imports) ? imports : undefined,
    dependencies: readDependencies(json),
  };
}

function isLibrary({ name, bin, private: isPrivate, ...fields }: Readonly<Record<string, unknown>>): boolean {
  const isOfOthers = LIBRARY_FIELDS.some((field) => fields[field] !== undefined);
  return isOfOthers && typeof name === "string" && bin === undefined && isPrivate !== true;
}

/** The first kind that lists a name decides. */
function readDependencies(json: Readonly<Record<string, unknown>>): Map<string, string> {
  const ranges = new Map<string, string>();
  for (const field of DEPENDENCY_FIELDS) {
    const block = json[field];
    if (!isRecord(block)) continue;
    for (const [name, range] of Object.entries(block)) if (typeof range === "string" && !ranges.has(name)) ranges.set(name, range);
  }
  return ranges;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the value is a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
