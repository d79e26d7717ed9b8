import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-regexp",
  title: "Text chosen by a language model becomes a regular expression",
  severity: "low",
  confidence: "medium",
  cwe: [1333],
  owasp: ["LLM06", "LLM10"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["model-output", "tool-argument"], sinks: ["regexp"] },

  message: "Text chosen by a language model ({{source}}) becomes a regular expression in {{sink}}.{{reason}}",

  docs: {
    why: "A pattern with nested repetitions can keep the process busy for hours with a short text.",
    fix: "Escape the text, search for it as plain text, or use an engine without backtracking.",
    misses: "Patterns that are bounded by a time limit elsewhere.",
  },
});
