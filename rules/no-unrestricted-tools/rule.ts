import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-unrestricted-tools",
  title: "An agent may use every tool without a question",
  severity: "high",
  confidence: "high",
  cwe: [732, 862],
  owasp: ["LLM03", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  setting: { kinds: ["unrestricted-tools"] },

  message: "With {{setting}} nothing limits what the agent may do: {{label}}.",

  docs: {
    why: "An agent does what the text that it reads talks it into. Where every tool is allowed, one bad web page or issue is enough to run commands, and a server that gains a tool tomorrow hands it to the agent as well.",
    fix: "Name the tools that this task needs and leave the others out, filter what a remote server offers by name, and let a person confirm the rest.",
    misses:
      "Permissions in settings files that an agent reads by itself; lists of tools that are computed; servers whose tools are filtered by code that nobody can read off the program are taken as filtered.",
  },
});
