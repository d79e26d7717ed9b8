import { defineModel } from "@sluice/core";

// One segment of a path: no separators, no `..`.
export default defineModel({ package: "filenamify", sanitizers: [{ at: "call", clears: ["path"] }] });
