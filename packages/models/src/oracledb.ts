import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "oracledb",
  types: {
    Pool: ["createPool > call", "createPool > arg 1 > param 1", "getPool > call"],
    Connection: [
      "getConnection > call",
      "getConnection > arg any > param 1",
      "Pool > getConnection > call",
      "Pool > getConnection > arg any > param 1",
    ],
  },
  sources: [{ at: "Connection > execute > call > rows", kind: "private-data" }],
  sinks: [
    { at: "Connection > {execute,executeMany,queryStream,getStatementInfo} > arg 0", kind: "sql" },
    { at: "Connection > execute > arg 0 > statement", kind: "sql" },
    { at: "Connection > subscribe > arg 1 > sql", kind: "sql" },
  ],
  effects: [...sqlEffects("Connection > {execute,executeMany,queryStream}")],
});
