import { defineModel } from "@sluice/core";
import { preparedEffects, sqlEffects } from "./parts/sql-effects.ts";

// The embedded driver speaks like better-sqlite3.
export default defineModel({
  package: "libsql",
  types: { Database: ["new", "Database > exec > call"] },
  sources: [{ at: "Database > prepare > call > {get,all,iterate} > call", kind: "private-data" }],
  sinks: [{ at: "Database > {prepare,exec,pragma} > arg 0", kind: "sql" }],
  effects: [...sqlEffects("Database > exec"), ...preparedEffects("Database > prepare")],
});
