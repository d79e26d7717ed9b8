import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@libsql/client",
  types: { Client: ["createClient > call"], Transaction: ["Client > transaction > call"], Queryable: ["Client", "Transaction"] },
  sources: [
    { at: "Queryable > execute > call > rows", kind: "private-data" },
    { at: "Queryable > batch > call > each > rows", kind: "private-data" },
  ],
  sinks: [
    { at: "Queryable > execute > arg 0", kind: "sql" },
    { at: "Queryable > execute > arg 0 > sql", kind: "sql" },
    { at: "Queryable > {batch,migrate} > arg 0 > each", kind: "sql" },
    { at: "Queryable > {batch,migrate} > arg 0 > each > sql", kind: "sql" },
    { at: "Queryable > batch > arg 0 > each > 0", kind: "sql" },
    { at: "Queryable > executeMultiple > arg 0", kind: "sql" },
  ],
  effects: [
    ...sqlEffects("Queryable > execute", ["arg 0", "arg 0 > sql"]),
    ...sqlEffects("Queryable > batch", ["arg 0 > each", "arg 0 > each > sql", "arg 0 > each > 0"]),
    ...sqlEffects("Queryable > executeMultiple"),
    ...effectsAt("write-data", "Queryable > migrate > call"),
  ],
});
