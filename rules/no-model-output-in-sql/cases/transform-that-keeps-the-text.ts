// A transform that only tidies the text up narrows nothing.
import { tool } from "@openai/agents";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const ofCity = tool({
  name: "orders_of_city",
  description: "Orders of a city",
  parameters: z.object({ city: z.string().transform((text) => text.trim().toLowerCase()) }),
  execute: async ({ city }) => {
    const { rows } = await pool.query(`SELECT * FROM orders WHERE lower(city) = '${city}'`);
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    return JSON.stringify(rows);
  },
});
