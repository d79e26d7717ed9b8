import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "sql.js",
  types: { Database: ["call > Database > new", "Database > run > call"] },
  sources: [{ at: "Database > exec > call > each > values", kind: "private-data" }],
  sinks: [{ at: "Database > {run,exec,each,prepare,iterateStatements} > arg 0", kind: "sql" }],
  effects: sqlEffects("Database > {run,exec,each}"),
});
