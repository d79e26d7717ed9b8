// The data of a successful safeParse is narrow.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const server = new Server({ name: "sales", version: "1.0.0" }, { capabilities: { tools: {} } });
const Input = z.object({ table: z.enum(["orders", "returns"]) });

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const input = Input.safeParse(params.arguments);
  if (!input.success) return { isError: true, content: [{ type: "text", text: input.error.message }] };
  const { rows } = await pool.query(`SELECT count(*) FROM ${input.data.table}`);
  return { content: [{ type: "text", text: JSON.stringify(rows) }] };
});
