import { defineModel } from "@sluice/core";

export default defineModel({ package: "escape-string-regexp", sanitizers: [{ at: "call", clears: ["regexp"] }] });
