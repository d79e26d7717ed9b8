// Raw text among what builders bind, and the clients that transactions and extensions give.
import { MongoClient } from "mongodb";
import { MikroORM, raw, sql as mikroSql } from "@mikro-orm/core";
import { Prisma, PrismaClient } from "@prisma/client";
import { Redis as UpstashRedis } from "@upstash/redis";
import { Redis } from "ioredis";
import knex, { knex as makeKnex } from "knex";
import { CompiledQuery, Kysely, sql, type Transaction } from "kysely";
import mongoose, { createConnection, models } from "mongoose";
import { createClient } from "redis";
import { builder } from "./builders";
import express from "express";

express().post("/kysely", async (request, response) => {
  const { query, name } = request.body;
  const db = new Kysely({});
  CompiledQuery.raw(query);
//                  ^^^^^ finding: no-model-output-in-sql
  await db.executeQuery({ sql: query, parameters: [] });
//                             ^^^^^ finding: no-model-output-in-sql
  await db.withSchema("shop").executeQuery({ sql: query, parameters: [] });
//                                                ^^^^^ finding: no-model-output-in-sql
  await db.transaction().execute((transaction) => transaction.executeQuery({ sql: query, parameters: [] }));
//                                                                                ^^^^^ finding: no-model-output-in-sql
  await db
    .transaction()
    .setIsolationLevel("serializable")
    .execute((transaction) => transaction.executeQuery({ sql: query, parameters: [] }));
//                                                            ^^^^^ finding: no-model-output-in-sql
  response.json((await sql`SELECT * FROM orders WHERE name = ${name}`.execute(db)).rows);
});

export function ask(transaction: Transaction<unknown>) {
  express().post("/kysely/typed", (request) => transaction.executeQuery({ sql: request.body.query, parameters: [] }));
//                                                                             ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/prisma", async (request) => {
  const { query } = request.body;
  const prisma = new PrismaClient();
  await prisma.$extends({}).$queryRawUnsafe(query);
//                                          ^^^^^ finding: no-model-output-in-sql
  await prisma.$transaction((transaction) => transaction.$queryRawUnsafe(query));
//                                                                       ^^^^^ finding: no-model-output-in-sql
  prisma.$extends({ model: { $allModels: { ask() { return Prisma.getExtensionContext(this).$queryRawUnsafe(query); } } } });
//                                                                                                         ^^^^^ finding: no-model-output-in-sql
});

express().post("/mikro", async (request) => {
  const { query, name } = request.body;
  const orm = await MikroORM.init({});
  await orm.em.fork().getConnection().execute(query);
//                                            ^^^^^ finding: no-model-output-in-sql
  await new MikroORM({}).em.transactional((inner) => inner.getDriver().getConnection().execute(query));
//                                                                                             ^^^^^ finding: no-model-output-in-sql
  raw(query);
//    ^^^^^ finding: no-model-output-in-sql
  raw((alias) => `${alias}.${query}`);
//               ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await orm.em.find("person", { name: mikroSql`lower(${name})`, age: mikroSql.lower(name) });
});

express().post("/knex", async (request) => {
  const { query } = request.body;
  await makeKnex({}).raw(query);
//                       ^^^^^ finding: no-model-output-in-sql
  builder.withRaw("open", query);
//                        ^^^^^ finding: no-model-output-in-sql
  await knex({})("orders").where(function () {
    this.whereRaw(query);
//                ^^^^^ finding: no-model-output-in-sql
  });
  await knex({}).transaction((outer) => outer.savepoint((inner) => inner.savepoint((deepest) => deepest.raw(query))));
//                                                                                                          ^^^^^ finding: no-model-output-in-sql
});

express().post("/documents", async (request, response) => {
  const client = await MongoClient.connect("mongodb://localhost");
  const orders = client.db("shop").collection("orders");
  await orders.aggregate(request.body.pipeline).toArray();
//                       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
  orders.find({}).forEach((order) => response.write(order.name));
  response.json(await orders.aggregate([]).limit(9).toArray());

  const Order = createConnection("mongodb://localhost").model("Order");
  await Order.findOne(request.body.filter);
//                    ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
  await mongoose.connection.model("Order").aggregate(request.body.pipeline);
//                                                   ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
  await models.Order.find({ $where: request.body.code });
//                                  ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
  response.json(await models.Order.aggregate([]));
});

express().post("/redis", async (request, response) => {
  const { code } = request.body;
  const client = await createClient().connect();
  await client.eval(code);
//                  ^^^^ finding: no-model-output-in-code
  response.json(await client.json.get("customer"));
  await new Redis().duplicate().eval(code, 0);
//                                   ^^^^ finding: no-model-output-in-code
  await UpstashRedis.fromEnv().eval(code, [], []);
//                                  ^^^^ finding: no-model-output-in-code
});
