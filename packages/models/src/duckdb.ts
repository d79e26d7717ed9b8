import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

const METHODS = "{all,each,exec,prepare,run,stream,arrowIPCAll,arrowIPCStream}";

export default defineModel({
  package: "duckdb",
  types: {
    Database: ["Database > new", "Database > {all,each} > call"],
    Connection: ["Database > connect > call", "Connection > new"],
  },
  sources: [{ at: "{Database,Connection} > all > arg any > param 1", kind: "private-data" }],
  sinks: [
    { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
    { at: `Connection > ${METHODS} > arg 0`, kind: "sql" },
  ],
  effects: [...sqlEffects("{Database,Connection} > {all,each,exec,run,stream,arrowIPCAll,arrowIPCStream}")],
});
