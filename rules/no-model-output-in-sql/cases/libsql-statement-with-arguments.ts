// A statement object keeps the text apart from its arguments.
import { McpServer } from "@modelcontextprotocol/server";
import { createClient } from "@libsql/client";
import { z } from "zod";

const db = createClient({ url: "file:local.db" });
const server = new McpServer({ name: "library", version: "2.0.0" });

server.registerTool("find_book", { inputSchema: z.object({ title: z.string() }) }, async ({ title }) => {
  const result = await db.execute({ sql: "SELECT * FROM books WHERE title = ?", args: [title] });
  return { content: [{ type: "text", text: JSON.stringify(result.rows) }] };
});
