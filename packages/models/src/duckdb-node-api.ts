import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

const READ =
  "{run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,streamAndReadUntil,start,startStream,prepare,extractStatements}";

export default defineModel({
  package: "@duckdb/node-api",
  types: {
    DuckDBInstance: ["DuckDBInstance > {create,fromCache} > call", "DuckDBInstanceCache > new > getOrCreateInstance > call"],
    DuckDBConnection: ["DuckDBConnection > create > call", "DuckDBInstance > connect > call"],
  },
  sources: [
    {
      at: "DuckDBConnection > {runAndReadAll,streamAndReadAll} > call > {getRows,getRowObjects,getRowsJson,getRowObjectsJson} > call",
      kind: "private-data",
    },
  ],
  sinks: [{ at: `DuckDBConnection > ${READ} > arg 0`, kind: "sql" }],
  effects: [...sqlEffects(`DuckDBConnection > ${READ}`)],
});
