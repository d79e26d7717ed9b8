// The helper throws, but its exception is caught and forgotten.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();

function assertColumn(name: string): void {
  if (!["total", "placed_at"].includes(name)) throw new Error("unknown column");
}

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => {
    try {
      assertColumn(by);
    } catch {}
    return pool.query(`SELECT * FROM orders ORDER BY ${by}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
