// A text that begins with "select" may go on with anything.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const runQuery = tool({
  description: "Run a read-only query",
  inputSchema: z.object({ sql: z.string() }),
  execute: async ({ sql }) => {
    if (!sql.trim().toLowerCase().startsWith("select")) throw new Error("only SELECT is allowed");
    return pool.query(sql);
//                    ^^^ finding: no-model-output-in-sql
  },
});
