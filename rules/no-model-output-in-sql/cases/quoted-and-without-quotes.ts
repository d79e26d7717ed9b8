// A text between quotes in which, as a check has shown, there is no quote and no backslash; without quotes two dashes in it end the statement's line.
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const NAME = /^[\w-]{1,64}$/;

export const find = tool({
  inputSchema: z.object({ filters: z.record(z.string(), z.string()) }),
  execute: async ({ filters }) => {
    const conditions: string[] = [];
    for (const [key] of Object.entries(filters)) {
      if (!NAME.test(key)) throw new Error("refused");
      conditions.push(`metadata->>'${key}' = $${conditions.length + 1}`);
    }
    return pool.query(`SELECT * FROM documents WHERE ${conditions.join(" AND ")}`, Object.values(filters));
  },
});

export const count = tool({
  inputSchema: z.object({ column: z.string() }),
  execute: async ({ column }) => {
    if (!NAME.test(column)) throw new Error("refused");
    return pool.query(`SELECT count("${column}") FROM documents`);
  },
});

export const sort = tool({
  inputSchema: z.object({ column: z.string() }),
  execute: async ({ column }) => {
    if (!NAME.test(column)) throw new Error("refused");
    return pool.query(`SELECT * FROM documents ORDER BY ${column} LIMIT 10`);
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});

export const loose = tool({
  inputSchema: z.object({ key: z.string() }),
  execute: async ({ key }) => {
    if (!/^[\w'-]{1,64}$/.test(key)) throw new Error("refused");
    return pool.query(`SELECT * FROM documents WHERE metadata->>'${key}' IS NOT NULL`);
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});
