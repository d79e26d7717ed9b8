import { defineModel } from "@sluice/core";

export default defineModel({ package: "slonik-sql-tag-raw", sinks: [{ at: "raw > arg 0", kind: "sql" }] });
