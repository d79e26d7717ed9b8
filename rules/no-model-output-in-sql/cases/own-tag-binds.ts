// A tag of the project turns its values into parameters.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const sql = (parts: TemplateStringsArray, ...values: unknown[]) => ({
  text: parts.reduce((text, part, index) => `${text}$${index}${part}`),
  values,
});

export const find = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: ({ city }) => pool.query(sql`SELECT * FROM orders WHERE city = ${city}`),
});
