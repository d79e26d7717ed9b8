// Links are followed before the comparison, and what was compared is what is opened.
import fs from "node:fs/promises";
import path from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "docs", version: "1.0.0" });
const root = await fs.realpath("/srv/docs");

server.registerTool("read", { inputSchema: { file: z.string() } }, async ({ file }) => {
  const real = await fs.realpath(path.join(root, file));
  const inside = path.relative(root, real);
  if (inside.startsWith("..") || path.isAbsolute(inside)) throw new Error("outside the documents");
  return { content: [{ type: "text", text: await fs.readFile(real, "utf8") }] };
});
