import { defineModel } from "@sluice/core";

export default defineModel({ package: "yauzl", sinks: [{ at: "open > arg 0", kind: "path" }] });
