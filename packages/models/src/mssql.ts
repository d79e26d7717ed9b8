import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { databasePasswordAt } from "./parts/permissions.ts";
import { sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

// `query` and `batch` are also tags that bind what is put in: their first argument is then a list of constants.
export default defineModel({
  package: "mssql",
  types: {
    ConnectionPool: ["ConnectionPool > new", "connect > call", "ConnectionPool > connect > call"],
    Transaction: ["Transaction > new", "ConnectionPool > transaction > call", "Transaction > begin > call"],
    Request: [
      "Request > new",
      "ConnectionPool > request > call",
      "Transaction > request > call",
      "Request > {input,output,replaceInput} > call",
    ],
    PreparedStatement: ["PreparedStatement > new"],
  },
  settings: [databasePasswordAt("{ConnectionPool,connect} > arg 0 > password", "{ConnectionPool,connect} > arg 0 > server")],
  sources: [
    { at: "query > call > {recordset,recordsets}", kind: "private-data" },
    { at: "{ConnectionPool,Request} > {query,batch,execute} > call > {recordset,recordsets}", kind: "private-data" },
    { at: "PreparedStatement > execute > call > {recordset,recordsets}", kind: "private-data" },
  ],
  sinks: [
    { at: "query > arg 0", kind: "sql" },
    { at: "ConnectionPool > {query,batch} > arg 0", kind: "sql" },
    { at: "Request > {query,batch} > arg 0", kind: "sql" },
    { at: "PreparedStatement > prepare > arg 0", kind: "sql" },
  ],
  effects: [
    ...sqlEffects("query"),
    ...sqlTagEffects("query"),
    ...["{ConnectionPool,Request} > query", "{ConnectionPool,Request} > batch"].flatMap((at) => [...sqlEffects(at), ...sqlTagEffects(at)]),
    ...effectsAt("write-data", "Request > {execute,bulk} > call", "PreparedStatement > execute > call"),
    ...effectsAt("read-private", "{Request,PreparedStatement} > execute > call"),
  ],
});
