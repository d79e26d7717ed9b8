// Conditions are mapped, filtered and reduced into one text.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Filter = z.object({ status: z.string().optional(), region: z.string().optional() });

export const orders = tool({
  description: "Find orders",
  inputSchema: Filter,
  execute: (filter) => {
    const where = Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([column, value]) => `${column} = '${value}'`)
      .reduce((all, one) => `${all} AND ${one}`, "true");
    return pool.query("SELECT * FROM orders WHERE ".concat(where));
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
