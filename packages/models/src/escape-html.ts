import { defineModel } from "@sluice/core";

export default defineModel({ package: "escape-html", sanitizers: [{ at: "call", clears: ["html"] }] });
