// Drivers of PostgreSQL: statements as text and as objects, on pools, clients and transactions; tags bind what is put in.
import { Client, Pool, neon, type ClientBase, type NeonQueryFunctionInTransaction, escapeLiteral } from "@neondatabase/serverless";
import { createClient, db, sql as vercelSql, VercelClient, VercelPool } from "@vercel/postgres";
import { PGlite, type PGliteInterface } from "@electric-sql/pglite";
import { PGliteWorker } from "@electric-sql/pglite/worker";
import { createPool, sql, type CommonQueryMethods, type DatabasePoolConnection } from "slonik";
import { raw } from "slonik-sql-tag-raw";
import template, { join, raw as rawTemplate } from "sql-template-tag";
import Cursor from "pg-cursor";
import format from "pg-format";
import PgPool from "pg-pool";
import postgres, { type ISql } from "postgres";
import QueryStream from "pg-query-stream";
import express from "express";

express().post("/pg", async (request, response) => {
  const { query, name } = request.body;
  const pool = new PgPool();
  await pool.query(query);
//                 ^^^^^ finding: no-model-output-in-sql
  await pool.query({ text: query });
//                         ^^^^^ finding: no-model-output-in-sql
  const client = await pool.connect();
  response.json((await client.query("SELECT * FROM orders")).rows);
  client.query("SELECT * FROM orders", (error, result) => response.json(result.rows));
  pool.connect((error, connected) => connected.query(query));
//                                                   ^^^^^ finding: no-model-output-in-sql
  new Cursor(query);
//           ^^^^^ finding: no-model-output-in-sql
  new QueryStream(query);
//                ^^^^^ finding: no-model-output-in-sql
  await pool.query(format(query, name));
//                 ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await pool.query(format.string(query));
//                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await pool.query(format.withArray(query, [name]));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await pool.query(`SELECT * FROM orders WHERE name = ${format.literal(name)}`);
});

express().post("/neon", async (request, response) => {
  const { query, name } = request.body;
  const overHttp = neon("postgres://shop");
  await overHttp(query);
//               ^^^^^ finding: no-model-output-in-sql
  await overHttp`SELECT * FROM orders WHERE name = ${name}`;
  await overHttp.transaction((transaction) => [transaction.query(query)]);
//                                                               ^^^^^ finding: no-model-output-in-sql
  const pool = new Pool();
  const client = await pool.connect();
  response.json((await client.query("SELECT * FROM orders")).rows);
  await client.query({ text: query });
//                           ^^^^^ finding: no-model-output-in-sql
  pool.connect((error, connected) => connected.query(query));
//                                                   ^^^^^ finding: no-model-output-in-sql
  await new Client().query(query);
//                         ^^^^^ finding: no-model-output-in-sql
  await pool.query(`SELECT * FROM orders WHERE name = ${escapeLiteral(name)}`);
});

export function ask(client: ClientBase, transaction: NeonQueryFunctionInTransaction<false, false>) {
  express().post("/neon/typed", async (request) => {
    await client.query(request.body.query);
//                     ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await transaction.query(request.body.query);
//                          ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  });
}

express().post("/vercel", async (request, response) => {
  const { query, name } = request.body;
  await db.query(query);
//               ^^^^^ finding: no-model-output-in-sql
  await db.query({ text: query });
//                       ^^^^^ finding: no-model-output-in-sql
  await vercelSql(query);
//                ^^^^^ finding: no-model-output-in-sql
  response.json((await vercelSql`SELECT * FROM orders WHERE name = ${name}`).rows);
  await new VercelPool().query(query);
//                             ^^^^^ finding: no-model-output-in-sql
  const client = await db.connect();
  await client.query(query);
//                   ^^^^^ finding: no-model-output-in-sql
  await client.sql`SELECT * FROM orders WHERE name = ${name}`;
  await createClient().query(query);
//                           ^^^^^ finding: no-model-output-in-sql
  await new VercelClient().query(query);
//                               ^^^^^ finding: no-model-output-in-sql
});

express().post("/pglite", async (request, response) => {
  const { query, name } = request.body;
  const lite = await PGlite.create();
  await lite.describeQuery(query);
//                         ^^^^^ finding: no-model-output-in-sql
  response.json((await lite.query("SELECT * FROM orders")).rows);
  const [first] = await lite.exec("SELECT * FROM orders");
  response.json(first.rows);
  await lite.sql`SELECT * FROM orders WHERE name = ${name}`;
  await lite.transaction((transaction) => transaction.query(query));
//                                                          ^^^^^ finding: no-model-output-in-sql
  await (await PGliteWorker.create()).exec(query);
//                                         ^^^^^ finding: no-model-output-in-sql
  await new PGliteWorker().exec(query);
//                              ^^^^^ finding: no-model-output-in-sql
});

export function askLite(lite: PGliteInterface) {
  express().post("/pglite/typed", (request) => lite.exec(request.body.query));
//                                                       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/postgres", async (request) => {
  const { query, file, name } = request.body;
  const connection = postgres();
  await connection.file(file);
//                      ^^^^ finding: no-model-output-in-path
  await connection.begin("read only", (transaction) => transaction.unsafe(query));
//                                                                        ^^^^^ finding: no-model-output-in-sql
  await connection.begin((outer) => outer.savepoint((inner) => inner.unsafe(query)));
//                                                                          ^^^^^ finding: no-model-output-in-sql
  await connection.begin((outer) => outer.savepoint("named", (inner) => inner.unsafe(query)));
//                                                                                   ^^^^^ finding: no-model-output-in-sql
  await (await connection.reserve()).unsafe(query);
//                                          ^^^^^ finding: no-model-output-in-sql
  await connection`SELECT * FROM orders WHERE name = ${connection.array([name])}`;
});

export function askTyped(connection: ISql) {
  express().post("/postgres/typed", (request) => connection.unsafe(request.body.query));
//                                                                 ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/slonik", async (request, response) => {
  const { query, name } = request.body;
  const pool = await createPool("postgres://shop");
  await pool.any({ sql: query, values: [] });
//                      ^^^^^ finding: no-model-output-in-sql
  response.json(await pool.any(sql.unsafe`SELECT * FROM orders WHERE name = ${name}`));
  response.json((await pool.query(sql.type({})`SELECT * FROM orders WHERE name = ${name}`)).rows);
  await pool.any(sql.fragment`name = ${sql.identifier([name])}`);
  await pool.any(sql`SELECT * FROM orders WHERE name = ${name}`);
  await pool.any(raw(query));
//                   ^^^^^ finding: no-model-output-in-sql
  await pool.connect((connection) => connection.any({ sql: query, values: [] }));
//                                                         ^^^^^ finding: no-model-output-in-sql
  await pool.transaction((transaction) => transaction.any({ sql: query, values: [] }));
//                                                               ^^^^^ finding: no-model-output-in-sql
  await pool.query(template`SELECT * FROM orders WHERE name = ${name} AND id IN (${join([name])})`);
  rawTemplate(query);
//            ^^^^^ finding: no-model-output-in-sql
});

export function askSlonik(connection: DatabasePoolConnection, methods: CommonQueryMethods) {
  express().post("/slonik/typed", async (request) => {
    await connection.any({ sql: request.body.query, values: [] });
//                              ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    await methods.any({ sql: request.body.query, values: [] });
//                           ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  });
}
