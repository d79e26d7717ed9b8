import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-dynamic-tool-dispatch",
  title: "A language model names the function that is called",
  severity: "high",
  confidence: "high",
  cwe: [470],
  owasp: ["LLM03", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: ["model-output", "tool-argument"], sinks: ["dispatch"] },

  message:
    "Text chosen by a language model ({{source}}) is looked up on {{sink}} and what is found is called; inherited functions are found as well.{{reason}}",

  docs: {
    why: "Besides its own entries an object has those of its prototype: `constructor`, `toString`, `__defineGetter__`, and a class has every method that it was never meant to show.",
    fix: "Look the name up in a Map, or check it with Object.hasOwn before.",
    misses: "Tables that are handed to another function which looks the name up.",
  },
});
