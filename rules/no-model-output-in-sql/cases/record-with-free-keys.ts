// The keys of a record are free text, whatever its values are.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const filter = tool({
  description: "Orders by conditions",
  inputSchema: z.object({ conditions: z.record(z.string(), z.number()) }),
  execute: ({ conditions }) => {
    const where = Object.entries(conditions).map(([column, value]) => `${column} = ${value}`);
    return pool.query(`SELECT * FROM orders WHERE ${where.join(" AND ")}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
