// A language model's statements run with the rights that the program needs to write, with rights of which nothing is known, and with few.
import { neon } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/node-postgres";
import { tool } from "ai";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"] });
//           ^ finding: no-broad-credentials "(the tool `ask`) all that the program itself may do"
const db = drizzle(pool);
const other = new Pool({ connectionString: process.env["STATISTICS_URL"] });
//            ^ finding: no-broad-credentials
const reader = new Pool({ connectionString: process.env["DATABASE_URL"], options: "-c default_transaction_read_only=on" });
const careful = new Pool({ connectionString: process.env["DATABASE_URL"] });
const fixed = neon(process.env["DATABASE_URL"] ?? "");

export const keep = (note: string) => db.execute(`INSERT INTO notes VALUES ('a')`) && pool.query("INSERT INTO notes (text) VALUES ($1)", [note]);

const inputSchema = z.object({ sql: z.string() });
export const tools = {
  ask: tool({ inputSchema, execute: async ({ sql }) => (await pool.query(sql)).rows }),
  count: tool({ inputSchema, execute: async ({ sql }) => (await other.query(sql)).rowCount }),
  read: tool({ inputSchema, execute: async ({ sql }) => (await reader.query(sql)).rows }),
  readCarefully: tool({
    inputSchema,
    execute: async ({ sql }) => {
      await careful.query("BEGIN TRANSACTION READ ONLY");
      return (await careful.query(sql)).rows;
    },
  }),
  find: tool({ inputSchema, execute: ({ sql }) => fixed`SELECT * FROM notes WHERE text = ${sql}` }),
};
