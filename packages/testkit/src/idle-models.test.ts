import { expect, test } from "vitest";
import type { LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

function noticesOf(sources: Readonly<Record<string, string>>, at: string, types?: LibraryModel["types"]): readonly string[] {
  const model: LibraryModel = { package: "./db.ts", ...(types && { types }), sinks: [{ at, kind: "sql" }] };
  return analyzeSources(sources, { rules: [], models: [model] }).notices.map(({ file, message }) => `${file ?? ""}: ${message}`);
}

test("a model that names what its file does not have is told of", () => {
  const sources = { "db.ts": "export class Db { run(sql: string) {} }\nfunction inner() {}\nexport { inner as outer };" };
  expect(noticesOf(sources, "zzz > arg 0")).toEqual([
    'db.ts: A model of the configuration names "zzz", which this file neither declares nor exports; it has no effect.',
  ]);
  for (const at of ["Db > run > arg 0", "outer > arg 0", "inner > arg 0", "Database > run > arg 0", "/^z/ > arg 0"])
    expect(noticesOf(sources, at, { Database: ["Db > new"] })).toEqual([]);
});

test("an export of another file may have any name", () => {
  expect(noticesOf({ "db.ts": 'export * from "./other";', "other.ts": "export const zzz = () => {};" }, "zzz > arg 0")).toEqual([]);
});
