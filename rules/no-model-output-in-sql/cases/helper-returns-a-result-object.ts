// A helper answers { ok: false } for an unknown table, and the handler listens.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

function checkTable(name: string) {
  if (!["orders", "returns"].includes(name)) return { ok: false as const, error: "no such table" };
  return { ok: true as const };
}

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string() }),
  execute: async ({ table }) => {
    const check = checkTable(table);
    if (!check.ok) return check.error;
    return pool.query(`SELECT count(*) FROM ${table}`);
  },
});
