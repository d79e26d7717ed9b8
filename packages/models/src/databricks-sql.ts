import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@databricks/sql",
  types: {
    DBSQLClient: ["DBSQLClient > new", "DBSQLClient > connect > call"],
    IDBSQLSession: ["DBSQLClient > openSession > call"],
  },
  sinks: [{ at: "IDBSQLSession > executeStatement > arg 0", kind: "sql" }],
  effects: [...sqlEffects("IDBSQLSession > executeStatement")],
});
