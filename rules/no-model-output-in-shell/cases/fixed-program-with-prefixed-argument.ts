// No shell, and a prefix that no option can begin with.
import { execFile } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "git", version: "1.0.0" });

server.registerTool("log", { inputSchema: { author: z.string() } }, async ({ author }) => {
  const child = execFile("git", ["log", "--oneline", `--author=${author}`]);
  return { content: [{ type: "text", text: String(child.pid) }] };
});
