import { defineModel } from "@sluice/core";

export default defineModel({ package: "ejs", sinks: [{ at: "{render,compile} > arg 0", kind: "code" }] });
