import { expect, test } from "vitest";
import type { LibraryModel, Rule } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { watchRows } from "./watch-rows.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const shared = [{ at: "Client > run > arg 0", kind: "sql" }] as const;
const db: LibraryModel = {
  package: "db",
  types: { Client: ["Client > new", "connect > call"] },
  sinks: [...shared, { at: "Client > query > arg 0 > text", kind: "sql" }],
  schemas: [{ at: "text > call", is: { type: "text" } }],
  opaque: ["length"],
};
const MODELS: readonly LibraryModel[] = [
  db,
  { ...db, package: "db-again" },
  { package: "web", sources: [{ at: "read > call", kind: "user-input" }] },
];
const RULE: Rule = {
  ...SOME_RULE,
  id: "no-sql",
  flow: { sources: ["user-input"], sinks: ["sql"] },
};

test("a row is used where it has an effect, in the package that the program uses", () => {
  const { models, onUse, all, used } = watchRows(MODELS);
  const text =
    'import { Client, length, text } from "db";\nimport { read } from "web";\ntext();\nlength(read());\nnew Client().run(read());';
  analyzeSources({ "a.ts": text }, { rules: [RULE], models, onUse });
  expect(all.size).toBe(13);
  expect([...used].sort()).toEqual([
    "db opaque: length",
    "db sinks: Client > run > arg 0 (sql)",
    "db types: Client = Client > new",
    "web sources: read > call (user-input)",
  ]);
});
