// Every element of the list is one of a few columns.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Column = z.enum(["id", "total", "city"]);

export const columns = tool({
  description: "Columns of the orders",
  inputSchema: z.object({ columns: z.array(Column).min(1) }),
  execute: ({ columns }) => pool.query(`SELECT ${columns.join(", ")} FROM orders`),
});
