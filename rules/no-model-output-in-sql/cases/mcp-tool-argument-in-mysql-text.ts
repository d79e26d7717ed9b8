// An MCP tool's argument is interpolated between quotes.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import mysql from "mysql2/promise";
import { z } from "zod";

const pool = mysql.createPool({ uri: process.env.DATABASE_URL });
const server = new McpServer({ name: "orders", version: "1.0.0" });

server.registerTool("find_order", { inputSchema: { reference: z.string() } }, async ({ reference }) => {
//                                                                                   ^ source: tool-argument
  const [rows] = await pool.query(`SELECT * FROM orders WHERE reference = '${reference}'`);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
