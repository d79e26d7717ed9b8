import { defineModel } from "@sluice/core";

// It throws where a guardrail trips.
export default defineModel({
  package: "@openai/guardrails",
  guards: [{ at: "checkPlainText > arg 0", clears: ["instructions", "prompt", "memory"], when: "return" }],
});
