import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-secret-in-log",
  title: "A secret is written to a log",
  severity: "medium",
  confidence: "high",
  cwe: [532],
  owasp: ["LLM02"],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: ["secret"], sinks: ["log"], mended: "source" },

  message: "What {{sink}} records holds {{source}}.",

  docs: {
    why: "Logs, traces and error reports are read by more people and kept for longer than the secret was meant for, and agents that look after a system read them too.",
    fix: "Record that the secret is there, or a digest of it, not the secret; log chosen fields instead of whole options and headers; let the logger redact what must not show.",
    misses:
      "Secrets in variables whose names do not look secret; an environment that is recorded as a whole; whether a logger's redaction, or a test of the fields' names before they are copied, names the right ones: any redaction counts. A secret that is recorded only where a setting asks for more (`if (process.env.VERBOSE)`) is in the strict preset.",
  },
});
