import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-unvalidated-model-output",
  title: "Parsed model output is used unchecked",
  severity: "low",
  confidence: "medium",
  cwe: [20],
  owasp: ["LLM10"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["model-output"], sinks: ["json"], unless: "validated" },

  message: "JSON of a language model ({{source}}) is parsed by {{sink}} and used without a check of its shape.{{reason}}",

  docs: {
    why: "The text may be cut off, have other fields or other types; a cast tells the compiler what nobody checked.",
    fix: "Parse the value with a schema before it is used.",
    misses: "Checks by hand, field by field.",
  },
});
