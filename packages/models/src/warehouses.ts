import { defineModel } from "@sluice/core";

export default [
  defineModel({
    package: "snowflake-sdk",
    types: {
      Connection: ["createConnection > call", "createPool > call > use > arg 0 > param 0", "Connection > {connect,connectAsync} > call"],
    },
    sinks: [{ at: "Connection > execute > arg 0 > sqlText", kind: "sql" }],
  }),
  defineModel({
    package: "@databricks/sql",
    types: {
      DBSQLClient: ["DBSQLClient > new", "DBSQLClient > connect > call"],
      IDBSQLSession: ["DBSQLClient > openSession > call"],
    },
    sinks: [{ at: "IDBSQLSession > executeStatement > arg 0", kind: "sql" }],
  }),
];
