// Every argument is one of ours.
import { spawn } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "npm", version: "1.0.0" });

server.tool("npm", { flags: z.array(z.enum(["--silent", "--dry-run"])) }, async ({ flags }) => {
  const child = spawn("npm", ["ci", ...flags], { cwd: "/srv/app" });
  return { content: [{ type: "text", text: String(child.pid) }] };
});
