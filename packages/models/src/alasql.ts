import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "alasql",
  types: { Database: ["Database > new", "databases > each"] },
  sinks: [
    { at: "arg 0", kind: "sql" },
    { at: "promise > arg 0", kind: "sql" },
    { at: "Database > exec > arg 0", kind: "sql" },
  ],
  effects: [...sqlEffects("default"), ...sqlEffects("Database > exec"), ...sqlEffects("promise")],
});
