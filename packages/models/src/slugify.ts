import { defineModel } from "@sluice/core";

// Takes the separators out; what a shell acts on may stay.
export default defineModel({ package: "slugify", sanitizers: [{ at: "call", clears: ["path"] }] });
