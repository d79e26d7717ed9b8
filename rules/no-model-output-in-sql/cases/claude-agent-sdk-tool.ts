// A tool of the Claude Agent SDK.
import { tool } from "@anthropic-ai/claude-agent-sdk";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const countRows = tool("count_rows", "Count the rows of a table", { table: z.string() }, async (args) => {
  const { rows } = await pool.query(`SELECT count(*) FROM ${args.table}`);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  return { content: [{ type: "text", text: String(rows[0].count) }] };
});
