// A picklist of valibot is an enum.
import { valibotSchema } from "@ai-sdk/valibot";
import { tool } from "ai";
import { Pool } from "pg";
import * as v from "valibot";

const pool = new Pool();
const Input = v.object({ by: v.picklist(["total", "placed_at"]), city: v.pipe(v.string(), v.trim()) });

export const sorted = tool({
  description: "Orders of a city, sorted",
  inputSchema: valibotSchema(Input),
  execute: ({ by, city }) => pool.query(`SELECT * FROM orders WHERE city = $1 ORDER BY ${by}`, [city]),
});
