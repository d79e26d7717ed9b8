import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-rate-limit",
  title: "Anybody may ask a language model as often as they like",
  severity: "low",
  confidence: "medium",
  cwe: [770],
  owasp: ["LLM06"],
  preset: "strict",
  since: "0.1.0",

  setting: { kinds: ["no-rate-limit"] },

  message: "{{setting}} lets everybody ask a language model, and nothing on the way to it limits how often.",

  docs: {
    why: "Each request costs you money: a script that repeats one runs up a bill, and uses up what the provider lets you ask, for everybody else too.",
    fix: "Put a limiter before the route, by user or address, or a check of who asks together with a budget for each.",
    misses:
      "Routes behind middleware of which nothing is known, which is taken for a limiter; limits of a proxy or platform; frameworks whose routes are files.",
  },
});
