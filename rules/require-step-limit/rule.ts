import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-step-limit",
  title: "Nothing bounds the steps of an agent",
  severity: "medium",
  confidence: "high",
  cwe: [834, 835],
  owasp: ["LLM06", "ASI08"],
  preset: "recommended",
  since: "0.1.0",

  setting: { kinds: ["unbounded-steps"] },

  message: "{{setting}} lets the agent go on for as long as the language model asks for tools: {{label}}.",

  docs: {
    why: "A language model that is confused, or led astray by what it reads, calls tools again and again: each step costs money, and each may do harm.",
    fix: "Set the number of steps that the task needs, with some to spare, and say what happens when it is reached; a budget of time or money beside it does no harm.",
    misses: "Agents whose loop runs in another process; limits that are read at run time and may be anything.",
  },
});
