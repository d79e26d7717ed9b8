import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-system-prompt-leak",
  title: "Instructions leave the program",
  severity: "low",
  confidence: "medium",
  cwe: [200, 497],
  owasp: ["LLM08"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["instructions"], sinks: ["response", "tool-result", "message"], mended: "source" },

  message: "The program's own instructions reach {{sink}}, where others can read them.{{reason}}",

  docs: {
    why: "Instructions hold rules, names of tools and internal facts; who reads them knows what to talk the agent out of.",
    fix: "Answer with a digest or a version instead.",
    misses: "Instructions that the language model itself recites.",
  },
});
