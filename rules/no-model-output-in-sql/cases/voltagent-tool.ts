// A tool of VoltAgent.
import { createTool } from "@voltagent/core";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const sales = createTool({
  name: "sales",
  description: "Sales of a region",
  parameters: z.object({ region: z.string(), year: z.number() }),
  execute: async ({ region, year }) => pool.query(`SELECT * FROM sales_${region} WHERE year = ${year}`),
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
