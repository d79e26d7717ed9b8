import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-secret-in-prompt",
  title: "A secret is given to a language model",
  severity: "high",
  confidence: "high",
  cwe: [200, 201],
  owasp: ["LLM02", "LLM08"],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: ["secret"], sinks: ["prompt", "instructions", "tool-result"], mended: "source" },

  message: "What a language model is given in {{sink}} holds {{source}}.",

  docs: {
    why: "What a language model reads it can be talked into repeating, and it goes to the provider, into traces and into the stored conversation.",
    fix: "Keep the secret in the code that uses it, and give the model only what it needs: a name, a status, the fields that it asked for. Build errors of tools from chosen fields, never from whole requests or configurations.",
    misses:
      "Secrets in variables whose names do not look secret; an environment or a configuration that is handed over as a whole; credentials written in the source, which are another rule's business.",
  },
});
