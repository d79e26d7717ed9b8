import { defineModel } from "@sluice/core";

export default defineModel({
  package: "xss",
  sanitizers: [
    { at: "call", clears: ["html"] },
    { at: "{filterXSS,escapeHtml} > call", clears: ["html"] },
  ],
});
