import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-model-output-in-path",
  title: "Text chosen by a language model becomes a file path",
  severity: "high",
  confidence: "high",
  cwe: [22],
  owasp: ["LLM10", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["model-output", "tool-argument"],
    sinks: ["path"],
    mended: "value",
    widened: {
      sources: ["user-input", "external-content"],
      preset: "audit",
      message: "Text from outside the program ({{source}}) becomes a file path in {{sink}}.{{reason}}",
    },
  },

  message: "Text chosen by a language model ({{source}}) becomes a file path in {{sink}}.{{reason}}",

  docs: {
    why: 'With ".." or an absolute path the language model leaves the folder it was meant to work in, and so does whoever can put words in front of it.',
    fix: "Resolve the path, then compare it with the root and a separator (or look at path.relative), and use the very path that was compared; or look the file up by a key of your own.",
    misses:
      "A symbolic link inside the root that leads out of it, unless the path went through realpath; libraries that docs/models.md does not list.",
  },
});
