import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-input-limit",
  title: "Nothing bounds how much a client may give a language model to read",
  severity: "low",
  confidence: "medium",
  least: "medium",
  cwe: [770, 1284],
  owasp: ["LLM06"],
  preset: "strict",
  since: "0.1.0",

  flow: { sources: ["user-input"], sinks: ["input-size"], once: true },

  message: "{{source}} of any length is given to a language model by {{sink}}.",

  docs: {
    why: "Every token that a language model reads costs you money and time: who may send a book with each question runs up a bill, crowds your instructions out of the model's window, or makes the call fail.",
    fix: "Refuse or cut what is longer than a question needs to be: a `max` in the schema of the request, a check of its `length` or number of tokens, `slice`, or a limit for the body that you chose yourself (a few kilobytes, not what a framework grants).",
    misses:
      "Limits of a proxy or platform. A limit that one route gives its framework is taken to hold for all requests of that framework. A bound on the number of messages is taken for one on their text. The head of a request and what chat platforms hand over is bounded by those.",
  },
});
