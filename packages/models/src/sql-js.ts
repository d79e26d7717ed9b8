import { defineModel } from "@sluice/core";

export default defineModel({
  package: "sql.js",
  types: { Database: ["call > Database > new", "Database > run > call"] },
  sinks: [{ at: "Database > {run,exec,each,prepare,iterateStatements} > arg 0", kind: "sql" }],
});
