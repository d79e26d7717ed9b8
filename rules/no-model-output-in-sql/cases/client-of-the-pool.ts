// A client checked out of the pool, and its release in finally.
import { DynamicStructuredTool } from "@langchain/core/tools";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const find = new DynamicStructuredTool({
  name: "find_orders",
  description: "Find orders",
  schema: z.object({ city: z.string() }),
  func: async ({ city }) => {
    const client = await pool.connect();
    try {
      return JSON.stringify((await client.query(`SELECT * FROM orders WHERE city = '${city}'`)).rows);
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    } finally {
      client.release();
    }
  },
});
