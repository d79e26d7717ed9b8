import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-hidden-text",
  title: "A prompt or a tool's description holds characters that nobody sees",
  severity: "high",
  confidence: "high",
  examples: "as-sure",
  cwe: [1007, 506],
  owasp: ["LLM01", "ASI04"],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: ["hidden-text"], sinks: ["instructions", "prompt", "tool-description"], at: "source" },

  message: "This text holds characters that nobody sees ({{source}}), and a language model reads it: {{sink}}.",

  docs: {
    why: "A language model reads what a reviewer cannot: letters of the tags block, spaces without width and turned text carry instructions past every eye.",
    fix: "Delete the characters, and find out who put them there; where a prompt must speak of one, name it: U+200B.",
    misses:
      "Prompts in files that are no code; letters that look like others. Emoji and their joiners, and what scripts such as Arabic, Hindi or Thai need, are passed over.",
  },
});
