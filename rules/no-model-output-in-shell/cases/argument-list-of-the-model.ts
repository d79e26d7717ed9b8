// Every argument is chosen by the language model, so some of them may be options.
import { spawn } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "ffmpeg", version: "1.0.0" });

server.tool("ffmpeg", { args: z.array(z.string()) }, async ({ args }) => {
  const child = spawn("ffmpeg", ["-hide_banner", ...args], { cwd: "/srv/media" });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return { content: [{ type: "text", text: String(child.pid) }] };
});
