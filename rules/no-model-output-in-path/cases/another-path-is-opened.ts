// The resolved path is checked, but the path as it came is opened.
import fs from "node:fs/promises";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "docs", version: "1.0.0" });
const root = path.resolve("/srv/docs");

server.registerTool("read", { inputSchema: { file: z.string() } }, async ({ file }) => {
  const full = path.resolve(root, file);
  if (!full.startsWith(root + path.sep)) throw new Error("outside the documents");
  return { content: [{ type: "text", text: await fs.readFile(file, "utf8") }] };
//                                                           ^^^^ finding: no-model-output-in-path
});
