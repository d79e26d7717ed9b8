import { defineModel } from "@sluice/core";

// What `mysql` and `mysql2` escape with; `format` escapes its values and keeps its pattern.
export default ["sqlstring", "sqlstring-sqlite", "sql-escaper"].map((name) =>
  defineModel({
    package: name,
    sinks: [{ at: "raw > arg 0", kind: "sql" }],
    propagators: [{ at: "format", from: "arg 0", to: "call" }],
    sanitizers: [{ at: "{escape,escapeId} > call", clears: ["sql"] }],
  }),
);
