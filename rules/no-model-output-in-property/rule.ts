import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-property",
  title: "Text chosen by a language model names what is written",
  severity: "medium",
  confidence: "medium",
  cwe: [1321, 502],
  owasp: ["LLM10"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["model-output", "tool-argument"], sinks: ["property", "deserialize"] },

  message: "Text chosen by a language model ({{source}}) decides which property or which class {{sink}} makes.{{reason}}",

  docs: {
    why: "`__proto__` or `constructor` as a key changes every object of the process; a deserialiser that makes any class runs its code.",
    fix: "Use a Map, an object without a prototype, or a list of the keys that may be written.",
    misses: "Keys that a helper of another package writes, unless docs/models.md lists it.",
  },
});
