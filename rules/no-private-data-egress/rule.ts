import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-private-data-egress",
  title: "Private data is sent where a language model chose",
  severity: "high",
  confidence: "medium",
  cwe: [201, 359],
  owasp: ["LLM02", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["private-data", "secret"],
    sinks: ["request-body", "url", "message", "header"],
    // The address is what is wrong, however much is sent there.
    mended: "call",
    with: { sources: ["model-output", "tool-argument"], sinks: ["url", "recipient"] },
  },

  message: "What leaves in {{sink}}, for a destination that a language model chooses, holds {{source}}.",

  docs: {
    why: "Whoever can put words in front of the model can name the address, and receives the records.",
    fix: "Let the model choose among destinations of your own, by a name that is looked up; or have a person approve the destination before anything is sent.",
    misses:
      "What leaves through the language model itself, from one tool's result to another tool's arguments; data from stores that docs/models.md does not list; private data behind a fixed beginning of a URL.",
  },
});
