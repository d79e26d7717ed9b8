import type { LibraryModel } from "@sluice/core";
import { pathsOf } from "./paths-of-model.ts";

/** What `pnpm models:check` found out about one package. */
export interface PackageRecord {
  /** The packages that were looked into, with their versions. */
  readonly installed: readonly string[];
  /** Paths that the declarations confirm. */
  readonly resolved?: readonly string[];
  /** Paths that they do not confirm, with the steps that are not declared. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  /** Set where there are no declarations at all: the paths were read from the package's documentation. */
  readonly undeclared?: readonly string[];
}

/** By package. */
export type CheckRecord = Readonly<Record<string, PackageRecord>>;

/** Whether the record speaks of the paths of these models, of all of them and of no others. */
export function isCovered(record: PackageRecord, models: readonly LibraryModel[]): boolean {
  const known = new Set([...(record.resolved ?? []), ...Object.keys(record.missing ?? {}), ...(record.undeclared ?? [])]);
  const paths = new Set(models.flatMap(pathsOf));
  return known.size === paths.size && [...paths].every((path) => known.has(path));
}
