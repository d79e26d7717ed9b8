import { defineModel } from "@sluice/core";

const METHODS = "{all,each,exec,prepare,run,stream,arrowIPCAll,arrowIPCStream}";
const READ =
  "{run,runAndRead,runAndReadAll,runAndReadUntil,stream,streamAndRead,streamAndReadAll,streamAndReadUntil,start,startStream,prepare,extractStatements}";

export default [
  defineModel({
    package: "duckdb",
    types: {
      Database: ["Database > new", "cached > Database > call", "Database > {all,each} > call"],
      Connection: ["Database > connect > call", "Connection > new"],
    },
    sinks: [
      { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
      { at: `Connection > ${METHODS} > arg 0`, kind: "sql" },
    ],
  }),
  defineModel({
    package: "duckdb-async",
    types: { Database: ["Database > create > call"], Connection: ["Database > connect > call", "Connection > create > call"] },
    sinks: [
      { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
      { at: `Connection > ${METHODS} > arg 0`, kind: "sql" },
      { at: "Database > {prepareSync,runSync} > arg 0", kind: "sql" },
      { at: "Connection > {prepareSync,runSync} > arg 0", kind: "sql" },
    ],
  }),
  defineModel({
    package: "@duckdb/node-api",
    types: {
      DuckDBInstance: ["DuckDBInstance > {create,fromCache} > call", "DuckDBInstanceCache > new > getOrCreateInstance > call"],
      DuckDBConnection: ["DuckDBConnection > create > call", "DuckDBInstance > connect > call"],
    },
    sinks: [{ at: `DuckDBConnection > ${READ} > arg 0`, kind: "sql" }],
  }),
];
