import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-url",
  title: "Text chosen by a language model decides where a request goes",
  severity: "high",
  confidence: "high",
  cwe: [918, 601],
  owasp: ["LLM10", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["url", "navigation"],
    mended: "value",
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) decides the host that {{sink}} goes to.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) decides the host that {{sink}} goes to.{{reason}}",

  docs: {
    why: "A language model that was talked into it makes the program call internal services and metadata endpoints, or sends people and data to somebody else's host.",
    fix: "Parse the URL and compare its host with a list, or build it from a constant origin and an encoded path. Where any public host may be asked, look its addresses up, refuse the private ones, and do so again for each redirect.",
    misses: "Redirects that a listed or checked host answers with; names that resolve to internal addresses only after they were checked.",
  },
});
