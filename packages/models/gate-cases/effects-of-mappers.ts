// What mappers of objects and databases of documents do to records, by the names of their methods.
// same: @mikro-orm/core=@mikro-orm/sqlite sequelize=sequelize-typescript
// same: @mikro-orm/core=@mikro-orm/sql sequelize=@sequelize/core
// same: @mikro-orm/core=@mikro-orm/postgresql
// same: @mikro-orm/core=@mikro-orm/mysql
// same: @mikro-orm/core=@mikro-orm/mssql
// same: @mikro-orm/core=@mikro-orm/mariadb
// same: @mikro-orm/core=@mikro-orm/libsql
// same: @mikro-orm/core=@mikro-orm/knex
// same: @mikro-orm/core=@mikro-orm/better-sqlite
import { MikroORM } from "@mikro-orm/core";
import { Redis as UpstashRedis } from "@upstash/redis";
import { Redis } from "ioredis";
import knexFactory from "knex";
import { Kysely } from "kysely";
import { MongoClient } from "mongodb";
import mongoose from "mongoose";
import { createClient } from "redis";
import { Model, Sequelize } from "sequelize";
import { DataSource } from "typeorm";
import { prisma as generated } from "./generated";
import { Order } from "./entities";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const source = new DataSource({});
const kysely = new Kysely({});
const knex = knexFactory({});
const { em } = new MikroORM({});
const shop = new Sequelize("postgres://shop");
const Orders = shop.define("orders", {});
class Cart extends Model {}
const Customer = mongoose.model("Customer", new mongoose.Schema({}));
const redis = createClient();
const io = new Redis();
const upstash = UpstashRedis.fromEnv();

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number(), key: z.string() }),
  needsApproval: true,
  execute: async ({ id, key }) => {
    log.info({ tool: "closeOrders", id, key }, "tool call");
    const orders = source.getRepository(Order);
    await orders.find();
    await orders.save({ id });
    await orders.insert({ id });
    await orders.delete(id);
    await orders.createQueryBuilder().update().set({ open: false }).execute();
    await orders.createQueryBuilder().insert().values({ id }).execute();
    await orders.createQueryBuilder().delete().execute();
    await source.dropDatabase();

    await kysely.insertInto("orders").values({ id }).execute();
    await kysely.updateTable("orders").set({ id }).execute();
    await kysely.deleteFrom("orders").execute();
    await kysely.schema.createTable("orders").execute();
    await kysely.schema.dropTable("orders").execute();

    await knex.select("*").from("orders");
    await knex.insert({ id }).into("orders");
    await knex.update({ id }).from("orders");
    await knex.del().from("orders");
    await knex("orders").first();
    await knex.schema.createTable("orders", () => {});
    await knex.schema.dropTable("orders");

    await em.find(Order, { id });
    await em.insert(Order, { id });
    await em.nativeDelete(Order, { id });
    await em.createQueryBuilder(Order).update({ id });
    await em.createQueryBuilder(Order).delete({ id });

    await Orders.findAll();
    await Orders.create({ id });
    await Orders.destroy({ where: { id } });
    await (await Orders.findByPk(id)).update({ open: false });
    await (await Orders.findByPk(id)).destroy();
    await new Orders({ id }).save();
    await Cart.update({ open: false }, { where: { id } });
    await new Cart({ id }).save();
    await shop.drop();

    await generated.order.findUnique({ where: { id } });
    await generated.order.createManyAndReturn({ data: [] });
    await generated.order.updateManyAndReturn({ data: {} });
    await new MongoClient("mongodb://localhost").db("shop").dropDatabase();

    await Customer.create({ id });
    await new Customer({ id }).save();
    await (await Customer.findOne({ id })).save();
    await Customer.updateOne({ id }, { open: false });
    await Customer.deleteOne({ id });
    await Customer.findOne({ id }).deleteOne();
    await mongoose.connection.dropDatabase();

    await redis.set(key, "seen");
    await redis.del(key);
    await redis.unlink(key);
    await redis.hSet(key, "open", 0);
    await redis.hDel(key, "open");
    await redis.json.get(key);
    await redis.json.set(key, "$", {});
    await redis.json.del(key);
    await io.set(key, "seen");
    await io.del(key);
    await io.unlink(key);
    await io.hset(key, "open", 0);
    await io.hdel(key, "open");
    await upstash.set(key, "seen");
    await upstash.del(key);
    await upstash.unlink(key);
    await upstash.hset(key, { open: 0 });
    await upstash.hdel(key, "open");
  },
});
