// The query runs exactly where the name is not on the list.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const SYSTEM_TABLES = new Set(["users", "sessions"]);

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string() }),
  execute: async ({ table }) => {
    if (SYSTEM_TABLES.has(table)) throw new Error("not this table");
    return pool.query(`SELECT count(*) FROM ${table}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
