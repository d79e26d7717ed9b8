// Number() leaves no text, however the schema calls it.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const page = tool({
  description: "A page of orders",
  inputSchema: z.object({ limit: z.string(), after: z.string() }),
  execute: ({ limit, after }) =>
    pool.query(`SELECT * FROM orders WHERE id > ${Number(after)} LIMIT ${Math.min(parseInt(limit, 10), 100)}`),
});
