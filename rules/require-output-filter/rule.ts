import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-output-filter",
  title: "Model output reaches people unfiltered",
  severity: "low",
  confidence: "low",
  cwe: [200, 116],
  owasp: ["LLM02", "LLM10"],
  preset: "audit",
  since: "0.1.0",

  flow: { sources: ["model-output"], sinks: ["response", "message"] },

  message: "Text of a language model ({{source}}) reaches a person by {{sink}} with no filter on the way.{{reason}}",

  docs: {
    why: "Secrets, personal data and harmful text in the answer go out as they are.",
    fix: "Send it through a filter: a scrubber of secrets and personal data, a moderation service, a guard model.",
    misses: "Filters that the service in front of the program applies.",
  },
});
