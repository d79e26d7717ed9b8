// A helper that returns only for known names.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const COLUMNS = new Set(["total", "placed_at"]);

function assertColumn(name: string): void {
  if (!COLUMNS.has(name)) throw new Error(`unknown column ${JSON.stringify(name)}`);
}

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => {
    assertColumn(by);
    return pool.query(`SELECT * FROM orders ORDER BY ${by}`);
  },
});
