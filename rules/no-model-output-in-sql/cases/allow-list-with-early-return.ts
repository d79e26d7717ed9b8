// Only a name on the list gets past the return.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const COLUMNS = ["total", "placed_at", "city"];

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => {
    if (!COLUMNS.includes(by)) return { error: `unknown column, use one of ${COLUMNS.join(", ")}` };
    return pool.query(`SELECT * FROM orders ORDER BY ${by}`);
  },
});
