import { defineModel } from "@sluice/core";

// It resolves both paths before it compares them.
export default defineModel({ package: "is-path-inside", guards: [{ at: "arg 0", clears: ["path"] }] });
