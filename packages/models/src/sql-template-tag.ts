import { defineModel } from "@sluice/core";

export default defineModel({
  package: "sql-template-tag",
  sinks: [{ at: "raw > arg 0", kind: "sql" }],
  opaque: ["default", "{join,bulk}"],
});
