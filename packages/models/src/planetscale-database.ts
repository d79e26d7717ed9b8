import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@planetscale/database",
  types: {
    Client: ["Client > new"],
    Connection: ["connect > call", "Connection > new", "Client > connection > call"],
    Transaction: ["Client > transaction > arg 0 > param 0", "Connection > transaction > arg 0 > param 0"],
    Queryable: ["Client", "Connection", "Transaction"],
  },
  sources: [{ at: "Queryable > execute > call > rows", kind: "private-data" }],
  sinks: [{ at: "Queryable > execute > arg 0", kind: "sql", takesBackslash: true }],
  effects: [...sqlEffects("Queryable > execute")],
});
