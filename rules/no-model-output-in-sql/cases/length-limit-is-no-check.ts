// A limit on the length leaves room enough for a query.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const order = tool({
  description: "Look an order up",
  inputSchema: z.object({ reference: z.string().trim().min(4).max(40) }),
  execute: ({ reference }) => pool.query(`SELECT total FROM orders WHERE reference = '${reference}'`),
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
