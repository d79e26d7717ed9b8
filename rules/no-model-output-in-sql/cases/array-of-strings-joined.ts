// The elements of the list are free text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const columns = tool({
  description: "Columns of the orders",
  inputSchema: z.object({ columns: z.array(z.string()).min(1) }),
  execute: ({ columns }) => pool.query(`SELECT ${columns.join(", ")} FROM orders`),
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
