import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-unsanitized-prompt",
  title: "Untrusted text is merged into a prompt's own words",
  severity: "medium",
  confidence: "medium",
  cwe: [1427],
  owasp: ["LLM01", "ASI01"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["external-content"],
    sinks: ["prompt"],
    merged: true,
    // In instructions, untrusted text has no place at all, set apart or not: `no-untrusted-instructions` says so, and one finding is enough.
    besides: ["instructions"],
    widened: { sources: ["user-input"], preset: "strict" },
  },

  message:
    "Untrusted text ({{source}}) becomes part of one text with the prompt's own instructions, given to {{sink}}; nothing sets it apart.{{reason}}",

  docs: {
    why: "In one text with the program's instructions, a web page or a document reads like more of them: the language model cannot tell who says what.",
    fix: "Give it as a message or a document block of its own, or between delimiters that it cannot contain, and say in the instructions that what stands there is data.",
    misses:
      "Delimiters that the text itself may contain; a guard model of the project that is not declared as a guard. Fields of what a service answers whose host the program names, in a prompt without tools, are in the strict preset.",
  },
});
