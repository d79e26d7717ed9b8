// Whatever the first schema admits has to pass the enum.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Direction = z.string().transform((text) => text.toUpperCase()).pipe(z.enum(["ASC", "DESC"]));

export const newest = tool({
  description: "Orders by date",
  inputSchema: z.object({ direction: Direction.default("DESC") }),
  execute: ({ direction }) => pool.query(`SELECT * FROM orders ORDER BY placed_at ${direction}`),
});
