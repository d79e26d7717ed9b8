import { defineModel } from "@sluice/core";

export default defineModel({
  package: "snowflake-sdk",
  types: {
    Connection: ["createConnection > call", "createPool > call > use > arg 0 > param 0", "Connection > {connect,connectAsync} > call"],
  },
  sinks: [{ at: "Connection > execute > arg 0 > sqlText", kind: "sql" }],
});
