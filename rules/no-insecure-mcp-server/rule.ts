import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-insecure-mcp-server",
  title: "A server of tools is open to whoever reaches it",
  severity: "high",
  confidence: "high",
  cwe: [306, 346, 1385],
  owasp: ["ASI03", "ASI07"],
  preset: "recommended",
  since: "0.1.0",

  setting: { kinds: ["insecure-server"] },

  message: "{{setting}} leaves the server of tools open: {{label}}.",

  docs: {
    why: "Every tool of a server is there for whoever can send it a request: any machine of the network, a page in the user's browser that rebinds its name, or somebody who guessed another's session.",
    fix: "Listen on the loopback interface, or ask every request for a token and check the host and origin; make session ids with `randomUUID`.",
    misses:
      "Servers behind a proxy that checks requests; servers of frameworks of which no library model says how they listen. Checks in middleware of which nothing is known are taken to be checks.",
  },
});
