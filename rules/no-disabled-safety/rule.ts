import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-disabled-safety",
  title: "A safety filter, guardrail or sandbox is switched off",
  severity: "medium",
  confidence: "high",
  cwe: [693],
  owasp: ["LLM03", "ASI10"],
  preset: "strict",
  since: "0.1.0",

  setting: { kinds: ["disabled-safety"] },

  message: "{{setting}} switches a protection off: {{label}}.",

  docs: {
    why: "The filters of providers and the sandboxes of frameworks are the last thing between a language model that was talked into something and whoever has to live with it.",
    fix: "Leave the protection on and loosen it only for the category or the command that needs it; where it has to be off, put a check of your own in its place.",
    misses: "Filters that are switched off in a provider's console or in settings files; weaker but not disabled settings.",
  },
});
