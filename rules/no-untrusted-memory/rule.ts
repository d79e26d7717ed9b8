import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-untrusted-memory",
  title: "Untrusted text is remembered",
  severity: "medium",
  confidence: "medium",
  cwe: [1427, 349],
  owasp: ["LLM05", "LLM09", "ASI06"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["external-content", "user-input", "model-output", "tool-argument"], sinks: ["memory"] },

  message: "Untrusted text ({{source}}) goes into the agent's memory by {{sink}}.{{reason}}",

  docs: {
    why: "What is remembered comes back in later conversations, for other users, with nobody who remembers where it came from.",
    fix: "Store only vetted content, keep the source beside it, and keep what users say apart for each of them.",
    misses: "Stores that docs/models.md does not list; reviews that happen elsewhere.",
  },
});
