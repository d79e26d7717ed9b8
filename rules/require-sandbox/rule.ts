import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-sandbox",
  title: "A tool runs code or commands of a language model in the host process or its shell",
  severity: "critical",
  confidence: "high",
  cwe: [265, 94],
  owasp: ["ASI05"],
  preset: "recommended",
  since: "0.1.0",

  gate: { effects: ["run-command", "run-code"], chosen: true },
  follows: { sources: ["model-output", "tool-argument"], sinks: ["shell", "code"] },

  message: "{{tool}} can {{verb}} that a language model writes ({{effect}}), with all that this process may do.",

  docs: {
    why: "What a language model writes may have been put into its mouth by a page that it read. In the host process it holds every file, key and connection that the process holds; another context inside it and child processes are no boundary.",
    fix: "Run it in an isolate with limits of time and memory: a container without network, a microVM, WASM, an isolate of the engine with nothing of yours in it, or a remote sandbox. Or offer tools with fixed programs and arguments that you check.",
    misses: "Sandboxes around the whole process, such as a container that it is deployed in: suppress the finding there and say so.",
  },
});
