import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-token-limit",
  title: "Nothing bounds how much a language model may answer",
  severity: "low",
  confidence: "high",
  cwe: [770],
  owasp: ["LLM06"],
  preset: "strict",
  since: "0.1.0",

  setting: { kinds: ["unbounded-output"] },

  message: "{{setting}} sets no limit to how many tokens the language model may answer.",

  docs: {
    why: "An answer that never ends costs money and keeps a connection open; a prompt that asks for such an answer is easy to write.",
    fix: "Give each call the number of tokens that its answer needs, in the option that the SDK has for it.",
    misses: "Limits in the settings of a proxy or a deployment; calls whose options nobody can read off the program.",
  },
});
