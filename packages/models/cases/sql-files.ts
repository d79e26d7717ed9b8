// Databases in a file or in memory: the statement, and the path of the file.
// same: better-sqlite3=better-sqlite3-multiple-ciphers
import { backup, DatabaseSync } from "node:sqlite";
import { Database as SqliteDatabase, open } from "sqlite";
import { createClient } from "@libsql/client";
import { DuckDBConnection, DuckDBInstanceCache } from "@duckdb/node-api";
import { Connection as AsyncConnection, Database as AsyncDuckDb } from "duckdb-async";
import alasql from "alasql";
import BetterSqlite from "better-sqlite3";
import duckdb from "duckdb";
import initSqlJs from "sql.js";
import Libsql from "libsql";
import sqlite3 from "sqlite3";
import express from "express";

express().post("/sqlite", async (request, response) => {
  const { query, file, name } = request.body;
  const db = await open({ filename: "shop.sqlite", driver: sqlite3.Database });
  await db.run(query);
//             ^^^^^ finding: no-model-output-in-sql
  await db.run({ sql: query });
//                    ^^^^^ finding: no-model-output-in-sql
  await db.loadExtension(file);
//                       ^^^^ finding: no-model-output-in-path
  await new SqliteDatabase({}).run(query);
//                                 ^^^^^ finding: no-model-output-in-sql
  const statement = await db.prepare("SELECT * FROM orders");
  response.json(await statement.all());

  const own = new DatabaseSync(file);
//                             ^^^^ finding: no-model-output-in-path
  own.exec(query);
//         ^^^^^ finding: no-model-output-in-sql
  own.loadExtension(file);
//                  ^^^^ finding: no-model-output-in-path
  own.createTagStore().all`SELECT * FROM orders WHERE name = ${name}`;
  await backup(own, file);
//                  ^^^^ finding: no-model-output-in-path

  sqlite3.cached.Database("shop.sqlite").run(query);
//                                           ^^^^^ finding: no-model-output-in-sql
  const verbose = sqlite3.verbose();
  new verbose.Database("shop.sqlite").run(query);
//                                        ^^^^^ finding: no-model-output-in-sql
  verbose.cached.Database("shop.sqlite").run(query);
//                                           ^^^^^ finding: no-model-output-in-sql
  new sqlite3.Database("shop.sqlite").loadExtension(file);
//                                                  ^^^^ finding: no-model-output-in-path
});

express().post("/better", async (request, response) => {
  const { query, file } = request.body;
  new BetterSqlite(file);
//                 ^^^^ finding: no-model-output-in-path
  const db = BetterSqlite("shop.sqlite");
  db.prepare(query).all();
//           ^^^^^ finding: no-model-output-in-sql
  response.json(db.prepare("SELECT * FROM orders").all());
  await db.backup(file);
//                ^^^^ finding: no-model-output-in-path
  db.exec("PRAGMA foreign_keys = ON").exec(query);
//                                         ^^^^^ finding: no-model-output-in-sql
  db.function("double", (amount) => amount * 2).exec(query);
//                                                   ^^^^^ finding: no-model-output-in-sql
  new BetterSqlite("shop.sqlite").exec(query);
//                                     ^^^^^ finding: no-model-output-in-sql
  new Libsql("shop.sqlite").exec("PRAGMA foreign_keys = ON").exec(query);
//                                                                ^^^^^ finding: no-model-output-in-sql
});

express().post("/libsql", async (request, response) => {
  const { query } = request.body;
  const client = createClient({});
  await client.batch([query]);
//                   ^^^^^^^ finding: no-model-output-in-sql
  await client.batch([{ sql: query }]);
//                           ^^^^^ finding: no-model-output-in-sql
  await client.batch([[query, {}]]);
//                   ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await client.executeMultiple(query);
//                             ^^^^^ finding: no-model-output-in-sql
  const [first] = await client.batch(["SELECT * FROM orders"]);
  response.json(first.rows);
  const transaction = await client.transaction();
  await transaction.execute(query);
//                          ^^^^^ finding: no-model-output-in-sql
});

express().post("/duckdb", async (request, response) => {
  const { query } = request.body;
  const db = new duckdb.Database("shop.db");
  db.all(query);
//       ^^^^^ finding: no-model-output-in-sql
  db.all("SELECT * FROM orders", (error, rows) => response.json(rows));
  db.all("SELECT 1").exec(query);
//                        ^^^^^ finding: no-model-output-in-sql
  db.connect().all(query);
//                 ^^^^^ finding: no-model-output-in-sql
  new duckdb.Connection(db).all(query);
//                              ^^^^^ finding: no-model-output-in-sql

  const later = await AsyncDuckDb.create("shop.db");
  response.json(await later.all("SELECT * FROM orders"));
  await later.all(query);
//                ^^^^^ finding: no-model-output-in-sql
  later.prepareSync(query);
//                  ^^^^^ finding: no-model-output-in-sql
  const connection = await later.connect();
  await connection.all(query);
//                     ^^^^^ finding: no-model-output-in-sql
  connection.runSync(query);
//                   ^^^^^ finding: no-model-output-in-sql
  await (await AsyncConnection.create(later)).all(query);
//                                                ^^^^^ finding: no-model-output-in-sql

  const instance = await new DuckDBInstanceCache().getOrCreateInstance("shop.db");
  await (await instance.connect()).run(query);
//                                     ^^^^^ finding: no-model-output-in-sql
  const reader = await (await DuckDBConnection.create()).runAndReadAll(query);
//                                                                     ^^^^^ finding: no-model-output-in-sql
  response.json(reader.getRows());
});

express().post("/memory", async (request, response) => {
  const { query } = request.body;
  const { Database } = await initSqlJs();
  const db = new Database();
  const [first] = db.exec("SELECT * FROM orders");
  response.json(first.values);
  db.run("CREATE TABLE orders (id int)").exec(query);
//                                            ^^^^^ finding: no-model-output-in-sql
  alasql(query);
//       ^^^^^ finding: no-model-output-in-sql
  await alasql.promise(query);
//                     ^^^^^ finding: no-model-output-in-sql
  new alasql.Database("shop").exec(query);
//                                 ^^^^^ finding: no-model-output-in-sql
  alasql.databases.shop.exec(query);
//                           ^^^^^ finding: no-model-output-in-sql
});
