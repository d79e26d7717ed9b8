// Statements as the text of a tag, which binds what is put in.
import { createClient, sql as vercel } from "@vercel/postgres";
import { neon } from "@neondatabase/serverless";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "slonik";
import mssql from "mssql";
import postgres from "postgres";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const order = z.object({});
const pool = new mssql.ConnectionPool({});
const vercelClient = createClient();
const pglite = new PGlite();

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrders", id }, "tool call");
    await mssql.query`SELECT * FROM orders`;
    await mssql.query`UPDATE orders SET open = false`;
    await mssql.query`DELETE FROM carts`;
    await mssql.query`GRANT SELECT ON orders TO reports`;
    await pool.query`SELECT * FROM orders`;
    await pool.query`UPDATE orders SET open = false`;
    await pool.query`DELETE FROM carts`;
    await pool.query`GRANT SELECT ON orders TO reports`;
    await pool.batch`SELECT * FROM orders`;
    await pool.batch`UPDATE orders SET open = false`;
    await pool.batch`DELETE FROM carts`;
    await pool.batch`GRANT SELECT ON orders TO reports`;
    await neon("postgres://shop")`SELECT * FROM orders`;
    await neon("postgres://shop")`UPDATE orders SET open = false`;
    await neon("postgres://shop")`DELETE FROM carts`;
    await neon("postgres://shop")`GRANT SELECT ON orders TO reports`;
    await vercel`SELECT * FROM orders`;
    await vercel`UPDATE orders SET open = false`;
    await vercel`DELETE FROM carts`;
    await vercel`GRANT SELECT ON orders TO reports`;
    await vercelClient.sql`SELECT * FROM orders`;
    await vercelClient.sql`UPDATE orders SET open = false`;
    await vercelClient.sql`DELETE FROM carts`;
    await vercelClient.sql`GRANT SELECT ON orders TO reports`;
    await pglite.sql`SELECT * FROM orders`;
    await pglite.sql`UPDATE orders SET open = false`;
    await pglite.sql`DELETE FROM carts`;
    await pglite.sql`GRANT SELECT ON orders TO reports`;
    await postgres()`SELECT * FROM orders`;
    await postgres()`UPDATE orders SET open = false`;
    await postgres()`DELETE FROM carts`;
    await postgres()`GRANT SELECT ON orders TO reports`;
    sql.unsafe`SELECT * FROM orders`;
    sql.unsafe`UPDATE orders SET open = false`;
    sql.unsafe`DELETE FROM carts`;
    sql.unsafe`GRANT SELECT ON orders TO reports`;
    sql.type(order)`SELECT * FROM orders`;
    sql.type(order)`UPDATE orders SET open = false`;
    sql.type(order)`DELETE FROM carts`;
    sql.type(order)`GRANT SELECT ON orders TO reports`;
  },
});
