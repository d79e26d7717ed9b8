import { defineModel } from "@sluice/core";

export default defineModel({ package: "pg-query-stream", sinks: [{ at: "arg 0", kind: "sql" }] });
