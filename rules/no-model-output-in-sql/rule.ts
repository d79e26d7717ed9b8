import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-sql",
  title: "Text chosen by a language model is run as SQL",
  severity: "high",
  confidence: "high",
  cwe: [89],
  owasp: ["LLM10", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["sql"],
    mended: "part",
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) is run as SQL by {{sink}}.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) is run as SQL by {{sink}}.{{reason}}",

  docs: {
    why: "Whoever can put words in front of the language model can choose the query, so a web page or an e-mail becomes a database client.",
    fix: "Let the language model choose values, never syntax: pass its output as a query parameter, or look the column or the whole query up in a table of your own.",
    misses: "Text that another process runs later; libraries that docs/models.md does not list.",
  },
});
