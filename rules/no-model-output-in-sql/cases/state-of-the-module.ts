// One tool remembers the condition, another one runs it.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
let condition = "true";

export const remember = tool({
  inputSchema: z.object({ condition: z.string() }),
  execute: async (input) => {
    condition = input.condition;
  },
});

export const run = tool({
  inputSchema: z.object({}),
  execute: async () => pool.query(`SELECT * FROM orders WHERE ${condition}`),
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
