import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-query",
  title: "Text chosen by a language model becomes part of a query",
  severity: "high",
  confidence: "high",
  cwe: [943],
  owasp: ["LLM10", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["query"],
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) becomes part of a query in {{sink}}.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) becomes part of a query in {{sink}}.{{reason}}",

  docs: {
    why: "Operators and clauses in the text change what the query reads, writes or deletes: a `$where` that is code, a second Cypher clause, another GraphQL field.",
    fix: "Pass values as parameters of the query; for filters, pick the fields that you know and make them plain text or numbers first.",
    misses: "Databases that docs/models.md does not list; object filters that a schema of the project leaves open.",
  },
});
