// Trimming a string with valibot leaves it free text.
import { valibotSchema } from "@ai-sdk/valibot";
import { tool } from "ai";
import { Pool } from "pg";
import * as v from "valibot";

const pool = new Pool();
const Input = v.object({ by: v.picklist(["total", "placed_at"]), city: v.pipe(v.string(), v.trim()) });

export const sorted = tool({
  description: "Orders of a city, sorted",
  inputSchema: valibotSchema(Input),
  execute: ({ by, city }) => pool.query(`SELECT * FROM orders WHERE city = '${city}' ORDER BY ${by}`),
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
