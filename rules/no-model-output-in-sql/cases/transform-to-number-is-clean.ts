// The schema turns the text into a number.
import { tool } from "@openai/agents";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const page = tool({
  name: "page",
  description: "A page of the orders",
  parameters: z.object({ page: z.string().transform((text) => Number.parseInt(text, 10)), size: z.coerce.number() }),
  execute: async ({ page, size }) => {
    const { rows } = await pool.query(`SELECT * FROM orders LIMIT ${size} OFFSET ${page * size}`);
    return JSON.stringify(rows);
  },
});
