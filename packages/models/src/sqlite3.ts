import { defineModel } from "@sluice/core";

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
});
