import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

const METHODS = "{run,get,all,each,exec,prepare}";

// Methods return the database, so that calls can be chained.
export default defineModel({
  package: "sqlite3",
  types: {
    Database: [
      "Database > new",
      "cached > Database > call",
      "verbose > call > Database > new",
      "verbose > call > cached > Database > call",
      "Database > {run,get,all,each,exec,on,configure} > call",
    ],
  },
  sources: [{ at: "Database > {get,all,each} > arg any > param 1", kind: "private-data" }],
  sinks: [
    { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
    { at: "Database > loadExtension > arg 0", kind: "path" },
  ],
  effects: [
    ...sqlEffects("Database > {run,exec,get,all,each}"),
    ...effectsAt("read-private", "Database > prepare > call > {get,all,each} > call"),
    ...effectsAt("write-data", "Database > prepare > call > run > call"),
  ],
});
