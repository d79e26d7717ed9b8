// What a tool does to records, by the text of SQL and by the names of methods.
import { PrismaClient } from "@prisma/client";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/node-postgres";
import { sql } from "drizzle-orm";
import knexFactory from "knex";
import { MongoClient } from "mongodb";
import { createPool } from "mysql2/promise";
import { Pool } from "pg";
import { createClient } from "@supabase/supabase-js";
import { orders } from "./tables";

const pool = new Pool();
const mysql = createPool({});
const file = new Database("/srv/shop.db");
const prisma = new PrismaClient();
const db = drizzle(pool);
const knex = knexFactory({ client: "pg" });
const mongo = new MongoClient("mongodb://localhost").db("shop").collection("orders");
const supabase = createClient("https://shop.example", "anon");
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const closeOrder = tool({
  description: "Close an order",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrder", id }, "tool call");
    await pool.query("UPDATE orders SET open = false WHERE id = $1", [id]);
    await pool.query({ text: "DELETE FROM carts WHERE id = $1", values: [id] });
    await pool.query("GRANT SELECT ON orders TO reports");
    await mysql.execute("INSERT INTO closed SELECT * FROM orders WHERE id = ?", [id]);
    await mysql.execute("TRUNCATE carts");
    file.exec("DROP TABLE carts");
    file.prepare("UPDATE orders SET open = 0 WHERE id = ?").run(id);
    await prisma.order.update({ where: { id }, data: { open: false } });
    await prisma.closed.create({ data: { id } });
    await prisma.cart.deleteMany({ where: { id } });
    await prisma.$executeRaw`DELETE FROM carts WHERE id = ${id}`;
    await db.insert(orders).values({ id });
    await db.update(orders).set({ open: false });
    await db.insert(orders).values({ id }).onConflictDoUpdate({ target: orders, set: { id } });
    await db.delete(orders);
    await db.execute(sql`UPDATE orders SET open = false WHERE id = ${id}`);
    await knex("orders").where({ id }).update({ open: false });
    await knex("closed").insert({ id });
    await knex("carts").where({ id }).del();
    await mongo.updateOne({ id }, { $set: { open: false } });
    await mongo.insertOne({ id });
    await mongo.deleteOne({ id });
    await supabase.from("orders").update({ open: false }).eq("id", id);
    await supabase.from("carts").delete().eq("id", id);
  },
});
