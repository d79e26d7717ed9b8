// Whatever is no letter or underscore is dropped.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string() }),
  execute: ({ table }) => pool.query(`SELECT count(*) FROM ${table.replace(/[^a-z_]+/gi, "")}`),
});
