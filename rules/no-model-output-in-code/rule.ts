import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-code",
  title: "Text chosen by a language model is run as code",
  severity: "critical",
  confidence: "high",
  cwe: [94, 1336],
  owasp: ["LLM10", "ASI05"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["code"],
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) is run as code by {{sink}}.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) is run as code by {{sink}}.{{reason}}",

  docs: {
    why: "The code runs with everything that the process may do: its files, its network, its credentials. Another context inside the process is no sandbox.",
    fix: "Run it in an isolate (a container, a microVM, WASM, an isolate of the engine with nothing of yours in it, a remote sandbox) with limits of time and memory, or let the language model choose among functions of yours.",
    misses: "Interpreters that docs/models.md does not list; code that is written to a file first and run later.",
  },
});
