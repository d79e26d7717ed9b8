// Only the first quote is replaced.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const escape = (text: string) => text.replace("'", "''");

export const find = tool({
  description: "Find a customer",
  inputSchema: z.object({ name: z.string() }),
  execute: ({ name }) => pool.query(`SELECT * FROM customers WHERE name = '${escape(name)}'`),
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
