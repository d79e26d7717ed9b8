// One branch of the union is free text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const newest = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ sort: z.union([z.literal("date"), z.string()]) }),
  execute: ({ sort }) => pool.query(`SELECT * FROM orders ORDER BY ${sort}`),
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
