// The schema of the tool's input is put together in another file.
import { tool } from "ai";
import { Pool } from "pg";
import { Search, Sorting } from "./schema.js";

const pool = new Pool();

export const list = tool({
  inputSchema: Sorting,
  execute: ({ by, limit, offset }) => pool.query(`SELECT * FROM orders ORDER BY ${by} LIMIT ${limit} OFFSET ${offset}`),
});

export const search = tool({
  inputSchema: Search.omit({ offset: true }),
  execute: ({ by, words, limit }) =>
    pool.query(`SELECT * FROM orders WHERE note LIKE '%${words}%' ORDER BY ${by} LIMIT ${limit}`),
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
