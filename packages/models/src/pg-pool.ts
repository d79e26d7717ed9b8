import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

// The pool, cursors and streams come in packages of their own.
export default defineModel({
  package: "pg-pool",
  types: {
    Pool: ["new"],
    PoolClient: ["Pool > connect > call", "Pool > connect > arg 0 > param 1"],
    Queryable: ["Pool", "PoolClient"],
  },
  sources: [
    { at: "Queryable > query > call > rows", kind: "private-data" },
    { at: "Queryable > query > arg any > param 1 > rows", kind: "private-data" },
  ],
  sinks: [
    { at: "Queryable > query > arg 0", kind: "sql" },
    { at: "Queryable > query > arg 0 > text", kind: "sql" },
  ],
  effects: [...sqlEffects("Queryable > query", ["arg 0", "arg 0 > text"])],
});
