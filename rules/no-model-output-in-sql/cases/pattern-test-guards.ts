// A test against a pattern with both anchors.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const IDENTIFIER = /^[a-z_][a-z0-9_]{0,62}$/;

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string() }),
  execute: async ({ table }) => {
    if (!IDENTIFIER.test(table)) throw new Error("not a table name");
    return pool.query(`SELECT count(*) FROM ${table}`);
  },
});
