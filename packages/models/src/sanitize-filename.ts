import { defineModel } from "@sluice/core";

// One segment of a path: no separators, no `..`.
export default defineModel({ package: "sanitize-filename", sanitizers: [{ at: "call", clears: ["path"] }] });
