import { defineModel } from "@sluice/core";

// Templates hold no code; values put into one are escaped.
export default defineModel({ package: "mustache", sanitizers: [{ at: "render > call", clears: ["html"] }] });
