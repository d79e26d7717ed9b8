import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-request",
  title: "Text chosen by a language model becomes a header, a body or a recipient",
  severity: "medium",
  confidence: "medium",
  cwe: [113, 93],
  owasp: ["LLM10", "ASI02"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["model-output", "tool-argument"], sinks: ["header", "request-body", "recipient"] },

  message: "Text chosen by a language model ({{source}}) becomes a header, a body or a recipient in {{sink}}.{{reason}}",

  docs: {
    why: "A line break adds headers, a raw body adds fields, and a recipient that the language model names receives what it was never meant to.",
    fix: "Take recipients from your own records, build bodies as objects, and refuse line breaks in headers.",
    misses: "Services that docs/models.md does not list.",
  },
});
