// The older, positional form of an MCP tool; preparing a statement does not make its text harmless.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Database from "better-sqlite3";
import { z } from "zod";

const db = new Database("metrics.sqlite");
const server = new McpServer({ name: "metrics", version: "1.0.0" });

server.tool("top_pages", "Most visited pages", { sortBy: z.string() }, async ({ sortBy }) => {
  const rows = db.prepare(`SELECT path FROM pages ORDER BY ${sortBy} DESC`).all();
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
