import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-html",
  title: "Text chosen by a language model becomes HTML",
  severity: "high",
  confidence: "high",
  cwe: [79],
  owasp: ["LLM10", "ASI09"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["html"],
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) becomes HTML in {{sink}} without being escaped.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) becomes HTML in {{sink}} without being escaped.{{reason}}",

  docs: {
    why: "Markup in the text runs as script in the reader's browser, with the reader's session.",
    fix: "Set it as text, escape it, or clean it with a sanitizer for HTML after the last change.",
    misses: "Frameworks that docs/models.md does not list; links with `javascript:` in escaped markdown.",
  },
});
