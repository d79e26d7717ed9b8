// What a statement does is told by its first words, whichever mapper of objects runs it.
// same: @mikro-orm/core=@mikro-orm/sqlite
// same: @mikro-orm/core=@mikro-orm/sql
// same: @mikro-orm/core=@mikro-orm/postgresql
// same: @mikro-orm/core=@mikro-orm/mysql
// same: @mikro-orm/core=@mikro-orm/mssql
// same: @mikro-orm/core=@mikro-orm/mariadb
// same: @mikro-orm/core=@mikro-orm/libsql
// same: @mikro-orm/core=@mikro-orm/knex
// same: @mikro-orm/core=@mikro-orm/better-sqlite sequelize=@sequelize/core
// same: sequelize=sequelize-typescript
import { MikroORM } from "@mikro-orm/core";
import { PrismaClient } from "@prisma/client";
import { sql as drizzleSql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import knex from "knex";
import { CompiledQuery, sql as kyselySql } from "kysely";
import { Sequelize } from "sequelize";
import { DataSource } from "typeorm";
import { prisma as generated } from "./generated";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const prisma = new PrismaClient();
const db = drizzle({});
const orm = new MikroORM({});

const run = async (text: string) => {
  await new DataSource({}).query(text);
  await new Sequelize("postgres://shop").query(text);
  await prisma.$queryRawUnsafe(text);
  await generated.$queryRawUnsafe(text);
  await db.execute(text);
  drizzleSql.raw(text);
  kyselySql.raw(text);
  CompiledQuery.raw(text);
  await knex({}).raw(text);
  await orm.em.getConnection().execute(text);
  await orm.em.execute(text);
};

declare const d1: D1Database;
declare const storage: SqlStorage;

const onWorker = async (text: string) => {
  await d1.exec(text);
  await d1.prepare(text).run();
  storage.exec(text);
};

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrders", id }, "tool call");
    for (const query of [run, onWorker]) {
      await query("SELECT * FROM orders");
      await query("UPDATE orders SET open = false");
      await query("DELETE FROM carts");
      await query("GRANT SELECT ON orders TO reports");
    }
    await prisma.$queryRaw`SELECT * FROM orders`;
    await prisma.$executeRaw`UPDATE orders SET open = false`;
    await prisma.$executeRaw`DELETE FROM carts`;
    await prisma.$executeRaw`GRANT SELECT ON orders TO reports`;
    await generated.$queryRaw`SELECT * FROM orders`;
    await generated.$executeRaw`UPDATE orders SET open = false`;
    await generated.$executeRaw`DELETE FROM carts`;
    await generated.$executeRaw`GRANT SELECT ON orders TO reports`;
  },
});
