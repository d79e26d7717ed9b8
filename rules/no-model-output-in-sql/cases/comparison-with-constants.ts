// A comparison chooses between two constants.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const sorted = tool({
  description: "Orders by total",
  inputSchema: z.object({ direction: z.string() }),
  execute: async ({ direction }) => {
    const order = direction.toLowerCase().startsWith("desc") ? "DESC" : "ASC";
    return pool.query(`SELECT * FROM orders ORDER BY total ${order}`);
  },
});
