import { defineModel } from "@sluice/core";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@electric-sql/pglite",
  types: {
    PGliteInterface: [],
    PGliteWorker: ["PGliteWorker > new", "PGliteWorker > create > call"],
    PGlite: ["PGlite > new", "PGlite > create > call", "PGliteInterface", "PGliteWorker"],
    Transaction: ["PGlite > transaction > arg 0 > param 0"],
    Queryable: ["PGlite", "Transaction"],
  },
  sources: [
    { at: "Queryable > {query,sql} > call > rows", kind: "private-data" },
    { at: "Queryable > exec > call > each > rows", kind: "private-data" },
  ],
  sinks: [
    { at: "Queryable > {query,exec} > arg 0", kind: "sql" },
    { at: "PGlite > describeQuery > arg 0", kind: "sql" },
  ],
  opaque: ["Queryable > sql"],
  effects: [...sqlEffects("Queryable > {query,exec}"), ...sqlTagEffects("Queryable > sql")],
});
