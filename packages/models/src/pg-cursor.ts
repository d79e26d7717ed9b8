import { defineModel } from "@sluice/core";

export default defineModel({ package: "pg-cursor", sinks: [{ at: "arg 0", kind: "sql" }] });
