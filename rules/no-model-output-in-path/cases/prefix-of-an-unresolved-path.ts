// The text begins with the root, and goes on with "/../..".
import { readFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "docs", version: "1.0.0" });

server.tool("read", { file: z.string() }, async ({ file }) => {
  if (!file.startsWith("/srv/docs/")) throw new Error("outside the documents");
  const text = readFileSync(file, "utf8");
//                          ^^^^ finding: no-model-output-in-path
  return { content: [{ type: "text", text }] };
});
