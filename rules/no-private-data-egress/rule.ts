import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-private-data-egress",
  title: "Private data or a key is sent where somebody else chose",
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
    with: [
      { sources: ["model-output", "tool-argument"], sinks: ["url"], by: "a language model" },
      // A mail's headers name the program that sends it.
      { at: ["message", "request-body"], sources: ["model-output", "tool-argument"], sinks: ["recipient"], by: "a language model" },
      // Whoever asks for it may have their own records sent where they like, and no key of the program's.
      { of: ["secret"], sources: ["user-input"], sinks: ["url"], by: "whoever sends the request", isLead: true },
    ],
  },

  message: "What leaves in {{sink}}, for a destination that {{by}} chooses, holds {{source}}.",

  docs: {
    why: "Whoever can put words in front of the model can name the address, and receives the records; whoever can name the base URL of a service receives the key that is sent to it.",
    fix: "Let the model choose among destinations of your own, by a name that is looked up; or have a person approve the destination before anything is sent. Where a client may name a service of its own, take its key from the client as well, and never fall back on yours.",
    misses:
      "A key that goes where a client says is in the strict preset: the client may be whoever runs the program. What leaves through the language model itself, from one tool's result to another tool's arguments; data from stores that docs/models.md does not list; private data behind a fixed beginning of a URL.",
  },
});
