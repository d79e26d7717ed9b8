// What the operator configures is trusted.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const table = process.env.ORDERS_TABLE ?? "orders";

export const find = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => pool.query(`SELECT * FROM ${table} WHERE city = $1`, [city]),
});
