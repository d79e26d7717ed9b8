// The quotes that stand around a name are doubled within it, all of them: that is how SQL escapes a name.
import { tool } from "ai";
import pg from "pg";
import { z } from "zod";

const pool = new pg.Pool();
const inputSchema = z.object({ table: z.string(), value: z.string() });

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const count = tool({ inputSchema, execute: ({ table }) => pool.query(`SELECT count(*) FROM ${quoted(table)}`) });
export const columns = tool({ inputSchema, execute: ({ table }) => pool.query(`SELECT * FROM "${table.replace(/"/g, '""')}" LIMIT 0`) });
export const brackets = tool({ inputSchema, execute: ({ table }) => pool.query(`SELECT * FROM [${table.replace(/[\]]/g, "]]")}]`) });

export const first = tool({
  inputSchema,
  execute: ({ table }) => pool.query(`SELECT * FROM "${table.replace(/"/, '""')}"`),
  //                                 ^ finding: no-model-output-in-sql
});
export const other = tool({
  inputSchema,
  execute: ({ table }) => pool.query(`SELECT * FROM \`${table.replace(/"/g, '""')}\``),
  //                                 ^ finding: no-model-output-in-sql
});
export const bare = tool({
  inputSchema,
  execute: ({ table }) => pool.query(`SELECT * FROM ${table.replace(/"/g, '""')}`),
  //                                 ^ finding: no-model-output-in-sql
});
