import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-tool-call-log",
  title: "A tool changes something outside, and no record is written",
  severity: "medium",
  confidence: "high",
  cwe: [778],
  owasp: ["ASI10"],
  preset: "recommended",
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
    lesser: ["add-folder"],
    control: "log",
    lesserControl: "switched-log",
    chosen: ["run-code"],
    byHolder: true,
    mended: "package",
  },
  follows: { sources: ["model-output", "tool-argument"], sinks: ["code"] },

  message: "{{tool}} can {{verb}} ({{effect}}), and on this path no record of the call is written.{{others}}",

  docs: {
    why: "When an agent has done harm, the first question is which tool it called with what. Without a record nobody can answer it.",
    fix: "Write one record for every call, before or after the effect, with the tool's name and its arguments: in the tool, in a wrapper around all tools, or with your framework's hook, callback or tracing. Where five tools or more of one package write none, one finding at the first of them speaks for all: write the record where they are registered or dispatched.",
    misses:
      "A row that is added to another table of the program's beside the effect, and bears what the language model chose, is taken for the record. Tools that nothing in the program holds, and whose package is published for others, are in the strict preset: whoever takes them writes the record. What shows by itself what was done for whom is in the strict preset: a message to a person or a chat that the program names, a new record that bears whom it is for, a new object in a store, a write of which a language model chooses neither what is written nor where. So is what is recorded only where a setting of the program's own says so. Loggers that docs/models.md does not list: declare yours with a row of kind `log` in the configuration. What the record leaves out is the business of require-structured-log.",
  },
});
