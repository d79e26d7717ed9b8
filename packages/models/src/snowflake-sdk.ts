import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "snowflake-sdk",
  types: {
    Connection: ["createConnection > call", "createPool > call > use > arg 0 > param 0", "Connection > {connect,connectAsync} > call"],
  },
  sources: [{ at: "Connection > execute > arg 0 > complete > param 2", kind: "private-data" }],
  sinks: [{ at: "Connection > execute > arg 0 > sqlText", kind: "sql", takesBackslash: true }],
  effects: [...sqlEffects("Connection > execute", ["arg 0 > sqlText"])],
});
