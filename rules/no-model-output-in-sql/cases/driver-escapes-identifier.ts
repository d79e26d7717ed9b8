// The drivers' own functions for identifiers and literals.
import { tool } from "ai";
import mysql from "mysql2/promise";
import pg from "pg";
import { z } from "zod";

const pool = new pg.Pool();
const connection = await mysql.createConnection({});

export const count = tool({
  description: "Count rows",
  inputSchema: z.object({ table: z.string(), city: z.string() }),
  execute: async ({ table, city }) => {
    await pool.query(`SELECT count(*) FROM ${pg.escapeIdentifier(table)} WHERE city = ${pg.escapeLiteral(city)}`);
    await connection.query(`SELECT count(*) FROM ${mysql.escapeId(table)} WHERE city = ${connection.escape(city)}`);
  },
});
