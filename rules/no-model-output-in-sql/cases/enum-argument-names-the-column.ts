// An enum in the tool's schema leaves the language model a choice among columns.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Database from "better-sqlite3";
import { z } from "zod";

const db = new Database("metrics.sqlite");
const server = new McpServer({ name: "metrics", version: "1.0.0" });

server.tool("top_pages", "Most visited pages", { sortBy: z.enum(["visits", "bounces"]) }, async ({ sortBy }) => {
  const rows = db.prepare(`SELECT path FROM pages ORDER BY ${sortBy} DESC`).all();
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
