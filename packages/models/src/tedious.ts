import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "tedious",
  sinks: [{ at: "Request > arg 0", kind: "sql" }],
  effects: [...sqlEffects("Request", ["arg 0"], { form: "new" })],
});
