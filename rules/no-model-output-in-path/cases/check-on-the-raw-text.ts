// The text as it came holds no "..", but an absolute path needs none.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "docs", version: "1.0.0" });

server.tool("read", { file: z.string() }, async ({ file }) => {
  if (file.includes("..")) throw new Error("outside the documents");
  const text = readFileSync(resolve("/srv/docs", file), "utf8");
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  return { content: [{ type: "text", text }] };
});
