import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-structured-log",
  title: "The record of a tool call has no fields, or none that tells the run",
  severity: "low",
  confidence: "medium",
  cwe: [778, 223],
  owasp: ["ASI10"],
  preset: "audit",
  since: "0.1.0",

  gate: {
    effects: [
      "pay",
      "deploy",
      "change-permissions",
      "run-remote-command",
      "run-command",
      "run-code",
      "delete-data",
      "delete-file",
      "publish",
      "send-message",
      "write-file",
      "write-data",
      "add-file",
      "send-request",
    ],
    control: "structured-log",
    chosen: ["run-code"],
  },
  follows: { sources: ["model-output", "tool-argument"], sinks: ["code"] },

  message: "{{tool}} can {{verb}} ({{effect}}), and on this path no record with fields is written that tells the run it belongs to.",

  docs: {
    why: "An agent calls many tools in one run, and many runs go on at once. Lines of free text cannot be put together again into what one of them did.",
    fix: "Write records with fields: the tool, its arguments, the outcome, and the id of the run, the request or the trace; or bind that id to the logger once, with `child`.",
    misses:
      "Ids that a logger adds by itself, from an async context; fields whose names say nothing of a run, a trace, a request, a session or a call.",
  },
});
