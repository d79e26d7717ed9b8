import { defineModel } from "@sluice/core";

export default defineModel({ package: "sanitize-html", sanitizers: [{ at: "call", clears: ["html"] }] });
