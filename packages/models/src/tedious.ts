import { defineModel } from "@sluice/core";

export default defineModel({ package: "tedious", sinks: [{ at: "Request > arg 0", kind: "sql" }] });
