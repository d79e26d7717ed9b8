import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

const METHODS = "{all,each,exec,prepare,run,stream,arrowIPCAll,arrowIPCStream}";

export default defineModel({
  package: "duckdb-async",
  types: { Database: ["Database > create > call"], Connection: ["Database > connect > call", "Connection > create > call"] },
  sources: [{ at: "{Database,Connection} > all > call", kind: "private-data" }],
  sinks: [
    { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
    { at: `Connection > ${METHODS} > arg 0`, kind: "sql" },
    { at: "Database > {prepareSync,runSync} > arg 0", kind: "sql" },
    { at: "Connection > {prepareSync,runSync} > arg 0", kind: "sql" },
  ],
  effects: [...sqlEffects("{Database,Connection} > {all,each,exec,run,stream}")],
});
