// The values are pushed to a list of their own; the text holds placeholders.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const Filter = z.object({ status: z.string().optional(), region: z.string().optional() });

export const orders = tool({
  description: "Find orders",
  inputSchema: Filter,
  execute: ({ status, region }) => {
    const values: string[] = [];
    const where = ["true"];
    if (status) where.push(`status = $${values.push(status)}`);
    if (region) where.push(`region = $${values.push(region)}`);
    return pool.query(`SELECT * FROM orders WHERE ${where.join(" AND ")}`, values);
  },
});
