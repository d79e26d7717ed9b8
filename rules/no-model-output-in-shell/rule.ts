import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-shell",
  title: "Text chosen by a language model becomes part of a command",
  severity: "critical",
  confidence: "high",
  cwe: [78, 88],
  owasp: ["LLM10", "ASI05"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["shell", "shell-argument"],
    // A program, its arguments and its folder are looked over where they are put together.
    mended: "call",
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) becomes a command, a program name or an option in {{sink}}.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) becomes a command, a program name or an option in {{sink}}.{{reason}}",

  docs: {
    why: "A shell runs whatever follows a semicolon, and a program takes whatever begins with a dash for an option, so words in front of the language model become commands on the host.",
    fix: 'Start a fixed program without a shell, and hand over each value as one argument after "--" or behind a fixed prefix such as "--author="; or choose the command from a table.',
    misses: "Programs that read commands from their standard input or from a file; libraries that docs/models.md does not list.",
  },
});
