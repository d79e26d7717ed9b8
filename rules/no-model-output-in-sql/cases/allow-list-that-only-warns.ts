// The check leads to a warning, and then the query runs all the same.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const COLUMNS = ["total", "placed_at", "city"];

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => {
    if (!COLUMNS.includes(by)) console.warn("unknown column", by);
    return pool.query(`SELECT * FROM orders ORDER BY ${by}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
