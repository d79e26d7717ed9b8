import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-credential-in-browser",
  title: "A key of a language model's provider reaches the browser",
  severity: "high",
  confidence: "high",
  examples: "as-sure",
  cwe: [522],
  owasp: ["LLM02", "ASI03"],
  preset: "recommended",
  since: "0.1.0",

  setting: { kinds: ["browser-credential"] },

  message: "With {{setting}} the provider's key reaches the browser: {{label}}.",

  docs: {
    why: "Whoever opens the page can read the key and spend your money, or read what the key opens, until somebody notices.",
    fix: "Keep the key on a server: let the browser call an endpoint of your own that checks who asks and how often, or hand out short-lived tokens where the provider has them.",
    misses:
      "Keys that reach the browser under names without a public prefix, through a server component's props, or in an HTML page; variables that a framework's configuration makes public.",
  },
});
