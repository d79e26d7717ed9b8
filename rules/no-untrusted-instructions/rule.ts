import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-untrusted-instructions",
  title: "Untrusted text becomes instructions of a language model",
  severity: "high",
  confidence: "high",
  cwe: [1427],
  owasp: ["LLM01", "ASI01"],
  preset: "recommended",
  since: "0.1.0",

  flow: {
    sources: ["user-input", "external-content", "model-output", "tool-argument"],
    sinks: ["instructions", "tool-description"],
    mended: "text",
  },

  message:
    "Untrusted text ({{source}}) becomes part of the instructions in {{sink}}, where it is obeyed like the program's own words.{{reason}}",

  docs: {
    why: "A language model follows what stands in its system or developer instructions, and in the names and descriptions of its tools. Whoever can put words there commands the agent.",
    fix: "Put untrusted text into a message of the user's role, or into the result of a tool; choose among constant instructions by a key; fix the role of messages that come from a client.",
    misses:
      "Whole messages of a client that are handed to a language model without tools are in the strict preset: their sender commands but the answer to himself. So is what comes past a comparison with one secret of the environment, whose holder is the program's own; what a client writes as the whole instructions of an assistant that is made for it; and what a package that is published for others fetches for whoever uses it. Text that is appended to the instructions by a service, and message formats that docs/models.md does not list.",
  },
});
