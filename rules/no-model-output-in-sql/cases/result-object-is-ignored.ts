// The helper answers, and nobody listens.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

function checkTable(name: string) {
  return { ok: ["orders", "returns"].includes(name) };
}

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string() }),
  execute: async ({ table }) => {
    checkTable(table);
    return pool.query(`SELECT count(*) FROM ${table}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
