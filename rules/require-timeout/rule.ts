import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-timeout",
  title: "Nothing of the program's own ends the waiting for a language model or tool",
  severity: "low",
  confidence: "high",
  cwe: [400],
  owasp: ["LLM06"],
  preset: "strict",
  since: "0.1.0",

  setting: { kinds: ["no-timeout"] },

  message: "{{setting}} waits for as long as the provider takes: neither the call nor its client has a timeout or a signal that aborts it.",

  docs: {
    why: "What the runtime allows a request by itself is minutes for each silence, or for ever. A provider that hangs keeps the request, its memory and whoever waits for it; a few such requests are enough to stop a service.",
    fix: "Pass an abort signal (`AbortSignal.timeout(…)`) or set the client's timeout.",
    misses: "Timeouts of a proxy or platform around the program; calls whose options nobody can read off the program.",
  },
});
