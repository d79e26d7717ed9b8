import { defineRule } from "@sluice/core";

export default defineRule({
  id: "no-unpinned-mcp-server",
  title: "A server of tools is whatever a name stands for that day",
  severity: "high",
  confidence: "high",
  cwe: [494, 829],
  owasp: ["LLM04", "ASI04"],
  preset: "recommended",
  since: "0.1.0",

  setting: { kinds: ["unpinned-server"] },

  message: "{{setting}} leaves open which program answers as this server of tools: {{label}}.",

  docs: {
    why: "A server of tools runs with your rights and puts text before the language model. Whoever publishes the next version of the package or image, or sits on an unencrypted way, decides what it does.",
    fix: "Write the exact version of a package (`name@1.2.3`) or the digest of an image, install it with a lock file where you can, and reach remote servers over HTTPS.",
    misses:
      "Servers in lists other than `.mcp.json`, `mcp.json` and `claude_desktop_config.json`; commands that are put together at run time; the package or image of the project itself, and a package that it has installed and locked, which are in the strict preset; local scripts that fetch something themselves.",
  },
});
