import type { LibraryModel } from "@sluice/core";
import type { PathRow, UsedRow } from "@sluice/engine";

/** Models whose rows are told apart, and what was found out of them. */
export interface RowWatch {
  /** Copies of the models: rows that several packages share are another object in each. */
  readonly models: readonly LibraryModel[];
  readonly onUse: (row: UsedRow) => void;
  /** What every row is called: `pg sinks: Queryable > query > arg 0 (sql)`. Rows of one name are one. */
  readonly all: ReadonlySet<string>;
  /** The names of those that had an effect so far. */
  readonly used: ReadonlySet<string>;
}

/** Prepares models for analyses that tell which of their rows they use. Sections are found by their form, new ones as well. */
export function watchRows(models: readonly LibraryModel[]): RowWatch {
  const names = new Map<object, string>();
  const used = new Set<string>();
  const all = new Set<string>();
  const watched = models.map((model) => {
    const copy: Record<string, unknown> = { ...model };
    for (const [section, rows] of Object.entries(model) as [string, unknown][]) {
      for (const path of pathsIn(section, rows)) all.add(nameOf(model, section, path));
      if (Array.isArray(rows)) copy[section] = rows.map((row: unknown) => (isObject(row) ? watch(model, section, row) : row));
    }
    return copy as unknown as LibraryModel;
  });
  return { models: watched, onUse, all, used };

  function watch(model: LibraryModel, section: string, row: object): object {
    const name = nameOf(model, section, describeRow(row));
    all.add(name);
    const copy: Record<string, unknown> = { ...row };
    // Of a schema's row the engine keeps what it means.
    if (isObject(copy["is"])) names.set((copy["is"] = { ...copy["is"] }), name);
    names.set(copy, name);
    return copy;
  }

  function onUse(row: UsedRow): void {
    const name = names.get(row) ?? (isPathRow(row) ? nameOf(row, row.section, row.path) : undefined);
    if (name !== undefined) used.add(name);
  }
}

/** Rows that are paths alone, as the engine describes them. */
function pathsIn(section: string, rows: unknown): readonly string[] {
  if (Array.isArray(rows)) return rows.filter((row) => typeof row === "string");
  if (section === "reexports" && isObject(rows)) return Object.keys(rows);
  if (section !== "types" || !isObject(rows)) return [];
  return Object.entries(rows as NonNullable<LibraryModel["types"]>).flatMap(([type, paths]) =>
    paths.length === 0 ? [type] : paths.map((path) => `${type} = ${path}`),
  );
}

function nameOf(of: { readonly package: string; readonly versions?: string | undefined }, section: string, row: string): string {
  return `${of.package}${of.versions === undefined ? "" : `@${of.versions}`} ${section}: ${row}`;
}

/** A row in short: its place, and what else tells it from others there. What lies below a place is part of what is said of it. */
function describeRow(row: object): string {
  const { at, from, to, kind, control, is, when, ...others } = row as Readonly<Record<string, unknown>>;
  const place = typeof at === "string" ? at.replace(/( > \/\^\[\^#\]\/)+$/u, "") : short(Object.values(others)[0]);
  const passes = typeof from === "string" ? ` (${from} to ${short(to)})` : "";
  const means = kind ?? control ?? (isObject(is) ? (is as { readonly type?: unknown }).type : is);
  const conditions = (Array.isArray(when) ? when : [when]) as readonly unknown[];
  return place + passes + (means === undefined ? "" : ` (${short(means)})`) + conditions.filter(isObject).map(describeCondition).join("");
}

/** Of conditions that differ in the value only, such as the name of the program, one stands for all. */
function describeCondition(when: object): string {
  const { option, not } = when as { readonly option?: unknown; readonly not?: unknown };
  return ` ${not === true ? "unless" : "when"} ${short(option)}`;
}

function short(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPathRow(row: object): row is PathRow {
  return "section" in row && "path" in row;
}
