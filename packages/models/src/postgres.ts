import { defineModel } from "@sluice/core";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

// `sql` as a tag binds what is put in; as a function it makes helpers for names and rows, which are escaped.
export default defineModel({
  package: "postgres",
  types: {
    ISql: [],
    Sql: ["call"],
    TransactionSql: [
      "Sql > begin > arg 0 > param 0",
      "Sql > begin > arg 1 > param 0",
      "TransactionSql > savepoint > arg 0 > param 0",
      "TransactionSql > savepoint > arg 1 > param 0",
    ],
    ReservedSql: ["Sql > reserve > call"],
    AnySql: ["Sql", "TransactionSql", "ReservedSql", "ISql"],
  },
  sources: [
    { at: "AnySql > call", kind: "private-data" },
    { at: "AnySql > unsafe > call", kind: "private-data" },
  ],
  sinks: [
    { at: "AnySql > unsafe > arg 0", kind: "sql" },
    { at: "AnySql > file > arg 0", kind: "path" },
  ],
  opaque: ["AnySql", "AnySql > {array,json,typed,types,notify}"],
  effects: [...sqlTagEffects("AnySql"), ...sqlEffects("AnySql > unsafe")],
});
