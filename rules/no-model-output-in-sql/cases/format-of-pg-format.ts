// pg-format quotes identifiers with %I and literals with %L, and puts %s in as it is.
import { tool } from "ai";
import { Pool } from "pg";
import format from "pg-format";
import { z } from "zod";

const pool = new Pool();

export const count = tool({
  inputSchema: z.object({ table: z.string(), city: z.string() }),
  execute: ({ table, city }) => pool.query(format("SELECT count(*) FROM %I WHERE city = %L", table, city)),
});
