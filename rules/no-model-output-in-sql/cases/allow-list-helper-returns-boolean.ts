// A helper of the project says whether the name is known.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const COLUMNS = ["total", "placed_at"] as const;

function isColumn(name: string): name is (typeof COLUMNS)[number] {
  return (COLUMNS as readonly string[]).includes(name);
}

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => (isColumn(by) ? pool.query(`SELECT * FROM orders ORDER BY ${by}`) : []),
});
