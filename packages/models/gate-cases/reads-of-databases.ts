// Reading is no effect, whichever way it is said; making a table that is not there changes no record.
import { PrismaClient } from "@prisma/client";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";
import { createClient } from "redis";
import { Pool } from "pg";
import { tool } from "ai";
import { z } from "zod";
import { orders } from "./tables";

const pool = new Pool();
const prisma = new PrismaClient();
const db = drizzle(pool);
const redis = createClient();

export const findOrder = tool({
  description: "Find an order",
  inputSchema: z.object({ id: z.number() }),
  execute: async ({ id }) => {
    await pool.query("CREATE TABLE IF NOT EXISTS orders (id int)");
    await pool.query("  -- by its number\n SELECT * FROM orders WHERE id = $1", [id]);
    await pool.query({ text: "WITH open AS (SELECT * FROM orders) SELECT * FROM open WHERE id = $1", values: [id] });
    await db.execute(sql`SELECT * FROM orders WHERE id = ${id}`);
    await db.select().from(orders);
    // What expires by itself, and what is under a key of the program's own making, is a cache.
    await redis.set("order", "seen", { EX: 60 });
    await redis.del(`order:${id}`);
    return prisma.order.findUnique({ where: { id } });
  },
});
