// Drivers of MySQL: statements as text and as objects, on pools, clusters and connections.
import { connect, Client as PlanetScale, Connection as PlanetScaleConnection } from "@planetscale/database";
import { createConnection, createPool, createPoolCluster, format, raw, type PoolConnection } from "mysql2";
import mysql from "mysql";
import sqlstring from "sqlstring";
import sqliteString from "sqlstring-sqlite";
import sqlEscaper from "sql-escaper";
import express from "express";

express().post("/mysql2", async (request, response) => {
  const { query, name } = request.body;
  const connection = createConnection({});
  connection.createQuery(query);
//                       ^^^^^ finding: no-model-output-in-sql
  connection.query("SELECT * FROM orders", (error, rows) => response.json(rows));
  await connection.promise().query(query);
//                                 ^^^^^ finding: no-model-output-in-sql
  connection.query(connection.format(query, [name]));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(format(query, [name]));
//                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  raw(query);
//    ^^^^^ finding: no-model-output-in-sql

  const pool = createPool({});
  await pool.promise().query(query);
//                           ^^^^^ finding: no-model-output-in-sql
  pool.getConnection((error, given) => given.query(query));
//                                                 ^^^^^ finding: no-model-output-in-sql
  pool.on("connection", (given) => given.query(query));
//                                             ^^^^^ finding: no-model-output-in-sql
  (await pool.promise().getConnection()).query(query);
//                                             ^^^^^ finding: no-model-output-in-sql
  pool.promise().pool.query(query);
//                          ^^^^^ finding: no-model-output-in-sql

  const cluster = createPoolCluster();
  cluster.getConnection((error, given) => given.query(query));
//                                                    ^^^^^ finding: no-model-output-in-sql
  (await cluster.getConnection("replica")).promise().query(query);
//                                                         ^^^^^ finding: no-model-output-in-sql
  const replicas = cluster.of("replica");
  replicas.query(query);
//               ^^^^^ finding: no-model-output-in-sql
  replicas.getConnection((error, given) => given.query(query));
//                                                     ^^^^^ finding: no-model-output-in-sql
  (await replicas.getConnection()).query(query);
//                                       ^^^^^ finding: no-model-output-in-sql
});

export function ask(given: PoolConnection) {
  express().post("/typed", (request) => given.connection.query(request.body.query));
//                                                             ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/mysql", (request) => {
  const { query, name } = request.body;
  const connection = mysql.createConnection({});
  connection.query(query);
//                 ^^^^^ finding: no-model-output-in-sql
  connection.query({ sql: query });
//                        ^^^^^ finding: no-model-output-in-sql
  connection.createQuery(query);
//                       ^^^^^ finding: no-model-output-in-sql
  connection.query(connection.format(query, [name]));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(mysql.format(query, [name]));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(`SELECT * FROM orders WHERE name = ${mysql.escape(name)} OR name = ${connection.escape(name)}`);
  mysql.raw(query);
//          ^^^^^ finding: no-model-output-in-sql
  mysql.createPool({}).getConnection((error, given) => given.query(query));
//                                                                 ^^^^^ finding: no-model-output-in-sql
  const cluster = mysql.createPoolCluster();
  cluster.getConnection((error, given) => given.query(query));
//                                                    ^^^^^ finding: no-model-output-in-sql
  cluster.of("replica").query(query);
//                            ^^^^^ finding: no-model-output-in-sql
  cluster.of("replica").getConnection((error, given) => given.query(query));
//                                                                  ^^^^^ finding: no-model-output-in-sql
});

express().post("/planetscale", async (request) => {
  const { query } = request.body;
  await connect({}).execute(query);
//                          ^^^^^ finding: no-model-output-in-sql
  await new PlanetScaleConnection({}).transaction((transaction) => transaction.execute(query));
//                                                                                     ^^^^^ finding: no-model-output-in-sql
  const client = new PlanetScale({});
  await client.execute(query);
//                     ^^^^^ finding: no-model-output-in-sql
  await client.connection().execute(query);
//                                  ^^^^^ finding: no-model-output-in-sql
  await client.transaction((transaction) => transaction.execute(query));
//                                                              ^^^^^ finding: no-model-output-in-sql
});

express().post("/escaped", async (request) => {
  const { query, name } = request.body;
  const connection = mysql.createConnection({});
  connection.query(sqlstring.format(query));
//                 ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(sqliteString.format(query));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(sqlEscaper.format(query));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  connection.query(`SELECT * FROM orders WHERE name = ${sqlstring.escape(name)} OR name = ${sqlEscaper.escape(name)}`);
  sqlstring.raw(query);
//              ^^^^^ finding: no-model-output-in-sql
  sqliteString.raw(query);
//                 ^^^^^ finding: no-model-output-in-sql
  sqlEscaper.raw(query);
//               ^^^^^ finding: no-model-output-in-sql
});
