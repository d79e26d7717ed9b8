// The second major version of the MCP SDK lives in packages of its own.
import { McpServer } from "@modelcontextprotocol/server";
import { createClient } from "@libsql/client";
import { z } from "zod";

const db = createClient({ url: "file:local.db" });
const server = new McpServer({ name: "library", version: "2.0.0" });

server.registerTool("run_query", { inputSchema: z.object({ statement: z.string() }) }, async ({ statement }) => {
  const result = await db.execute(statement);
//                                ^^^^^^^^^ finding: no-model-output-in-sql
  return { content: [{ type: "text", text: JSON.stringify(result.rows) }] };
});
