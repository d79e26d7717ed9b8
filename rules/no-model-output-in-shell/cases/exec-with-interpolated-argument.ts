// A shell reads the whole line, quotes or not.
import { exec } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "git", version: "1.0.0" });

server.registerTool("log", { inputSchema: { author: z.string() } }, async ({ author }) => {
  const child = exec(`git log --oneline --author="${author}"`);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return { content: [{ type: "text", text: String(child.pid) }] };
});
