// A helper gives the name back, or nothing.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const COLUMNS = ["total", "placed_at"];

const known = (name: string): string | undefined => COLUMNS.find((column) => column === name);

export const sorted = tool({
  description: "Orders, sorted",
  inputSchema: z.object({ by: z.string() }),
  execute: async ({ by }) => pool.query(`SELECT * FROM orders ORDER BY ${known(by) ?? "placed_at"}`),
});
