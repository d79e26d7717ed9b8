// A uuid has an alphabet of its own.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const order = tool({
  description: "Look an order up",
  inputSchema: z.object({ id: z.uuid(), currency: z.string().length(3) }),
  execute: ({ id, currency }) =>
    pool.query(`SELECT total FROM orders WHERE id = '${id}' AND currency = $1`, [currency]),
});
