import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-environment-passthrough",
  title: "The whole environment is handed to what a language model drives",
  severity: "high",
  confidence: "high",
  cwe: [526, 250],
  owasp: ["LLM02", "ASI03"],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: ["environment"], sinks: ["environment"], at: "holder" },

  message: "{{sink}} is given the whole environment, every key and password in it included, and a language model drives what runs there.",

  docs: {
    why: "A command, a sandbox or a server of tools that has the environment has every credential of the program, and a language model, or whoever speaks to it, can have it printed or sent away.",
    fix: "Hand over the variables that are needed, by name: `{ PATH, HOME, LANG }`, or what a library offers as its default environment.",
    misses:
      "Programs that are started without an environment of their own, which inherit the whole one; commands that no tool's handler reaches, or of which a language model chooses nothing; copies that leave out some variables by their names. A server of tools whose script is the project's own, where nothing near it calls a language model, is in the strict preset.",
  },
});
