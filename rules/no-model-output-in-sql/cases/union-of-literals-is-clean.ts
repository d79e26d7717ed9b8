// Every branch of the union is a constant or a number.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const newest = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ sort: z.union([z.literal("placed_at"), z.literal("total"), z.number().int()]) }),
  execute: ({ sort }) => pool.query(`SELECT * FROM orders ORDER BY ${sort}`),
});
