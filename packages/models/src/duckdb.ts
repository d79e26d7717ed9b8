import { defineModel } from "@sluice/core";

const METHODS = "{all,each,exec,prepare,run,stream,arrowIPCAll,arrowIPCStream}";

export default defineModel({
  package: "duckdb",
  types: {
    Database: ["Database > new", "Database > {all,each} > call"],
    Connection: ["Database > connect > call", "Connection > new"],
  },
  sinks: [
    { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
    { at: `Connection > ${METHODS} > arg 0`, kind: "sql" },
  ],
});
