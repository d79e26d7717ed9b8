// A tag of the project puts the text together without binding anything.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const sql = (parts: TemplateStringsArray, ...values: unknown[]) =>
  parts.reduce((text, part, index) => text + String(values[index - 1]) + part);

export const find = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => pool.query(sql`SELECT * FROM orders WHERE city = '${city}'`),
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
