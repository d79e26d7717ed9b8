// Statements as the text of a tag, which binds what is put in.
import { createClient, sql as vercel } from "@vercel/postgres";
import { neon } from "@neondatabase/serverless";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "slonik";
import { sql as drizzleSql } from "drizzle-orm";
import { sql as kyselySql } from "kysely";
import mssql from "mssql";
import postgres from "postgres";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const order = z.object({});
const pool = new mssql.ConnectionPool({});
const bound = [mssql.query, pool.query, pool.batch, neon("postgres://shop"), postgres()];
const ofPlatforms = [vercel, createClient().sql, new PGlite().sql];
const ofMappers = [drizzleSql, kyselySql, sql.unsafe, sql.type(order)];
const tags = [...bound, ...ofPlatforms, ...ofMappers];

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrders", id }, "tool call");
    for (const run of tags) {
      await run`SELECT * FROM orders`;
      await run`UPDATE orders SET open = false`;
      await run`DELETE FROM carts`;
      await run`GRANT SELECT ON orders TO reports`;
    }
  },
});
