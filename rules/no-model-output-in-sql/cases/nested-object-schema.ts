// Of a nested object one field is a number and one is free text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Filter = z.object({ range: z.object({ from: z.number(), unit: z.string() }) });

export const recent = tool({
  description: "Recent orders",
  inputSchema: z.object({ filter: Filter }),
  execute: async ({ filter: { range } }) => {
    await pool.query(`SELECT * FROM orders WHERE age < ${range.from}`);
    await pool.query(`SELECT * FROM orders WHERE placed_at > now() - interval '${range.from} ${range.unit}'`);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
