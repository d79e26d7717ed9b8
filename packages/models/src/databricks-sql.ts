import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@databricks/sql",
  types: {
    DBSQLClient: ["DBSQLClient > new", "DBSQLClient > connect > call"],
    IDBSQLSession: ["DBSQLClient > openSession > call"],
  },
  sources: [{ at: "IDBSQLSession > executeStatement > call > fetchAll > call", kind: "private-data" }],
  sinks: [{ at: "IDBSQLSession > executeStatement > arg 0", kind: "sql", takesBackslash: true }],
  effects: [...sqlEffects("IDBSQLSession > executeStatement")],
});
