// Drivers of other servers, each with its own way to a connection.
// same: @clickhouse/client=@clickhouse/client-web
import { createClient } from "@clickhouse/client";
import { DBSQLClient } from "@databricks/sql";
import cassandra from "cassandra-driver";
import mssql from "mssql";
import oracledb from "oracledb";
import snowflake from "snowflake-sdk";
import tedious from "tedious";
import express from "express";

express().post("/mssql", async (request, response) => {
  const { query } = request.body;
  await mssql.query(query);
//                  ^^^^^ finding: no-model-output-in-sql
  await mssql.query`SELECT * FROM orders WHERE name = ${query}`;
  const pool = new mssql.ConnectionPool({});
  response.json((await (await pool.connect()).query(query)).recordset);
//                                                  ^^^^^ finding: no-model-output-in-sql
  await new mssql.Request().query(query);
//                                ^^^^^ finding: no-model-output-in-sql
  const transaction = await pool.transaction().begin();
  await transaction.request().query(query);
//                                  ^^^^^ finding: no-model-output-in-sql
  await new mssql.Transaction().request().query(query);
//                                              ^^^^^ finding: no-model-output-in-sql
  const statement = new mssql.PreparedStatement();
  await statement.prepare(query);
//                        ^^^^^ finding: no-model-output-in-sql
  response.json((await statement.execute({})).recordset);
  new tedious.Request(query, () => {});
//                    ^^^^^ finding: no-model-output-in-sql
});

express().post("/oracle", async (request, response) => {
  const { query } = request.body;
  const pool = await oracledb.createPool({});
  const connection = await pool.getConnection();
  response.json((await connection.execute("SELECT * FROM orders")).rows);
  await connection.execute(query);
//                         ^^^^^ finding: no-model-output-in-sql
  await connection.execute({ statement: query });
//                                      ^^^^^ finding: no-model-output-in-sql
  await connection.subscribe("orders", { sql: query });
//                                            ^^^^^ finding: no-model-output-in-sql
  pool.getConnection((error, given) => given.execute(query));
//                                                   ^^^^^ finding: no-model-output-in-sql
  oracledb.createPool({}, (error, made) => made.getConnection((failed, given) => given.execute(query)));
//                                                                                             ^^^^^ finding: no-model-output-in-sql
  await (await oracledb.getPool().getConnection()).execute(query);
//                                                         ^^^^^ finding: no-model-output-in-sql
  await (await oracledb.getConnection()).execute(query);
//                                               ^^^^^ finding: no-model-output-in-sql
  oracledb.getConnection({}, (error, given) => given.execute(query));
//                                                           ^^^^^ finding: no-model-output-in-sql
});

express().post("/warehouse", async (request, response) => {
  const { query } = request.body;
  const connection = await snowflake.createConnection({}).connectAsync();
  connection.execute({ sqlText: query });
//                              ^^^^^ finding: no-model-output-in-sql
  connection.execute({ sqlText: "SELECT * FROM orders", complete: (error, statement, rows) => response.json(rows) });
  await snowflake.createPool({}, {}).use((given) => given.execute({ sqlText: query }));
//                                                                           ^^^^^ finding: no-model-output-in-sql

  const client = await new DBSQLClient().connect({});
  const session = await client.openSession();
  const operation = await session.executeStatement(query);
//                                                 ^^^^^ finding: no-model-output-in-sql
  response.json(await operation.fetchAll());

  const clickHouse = createClient();
  await clickHouse.query({ query });
//                         ^^^^^ finding: no-model-output-in-sql
  response.json(await (await clickHouse.query({ query: "SELECT * FROM orders" })).json());

  const ring = new cassandra.Client({});
  await ring.batch([query]);
//                 ^^^^^^^ finding: no-model-output-in-query
  await ring.batch([{ query }]);
//                    ^^^^^ finding: no-model-output-in-query
  response.json((await ring.execute("SELECT * FROM orders")).rows);
});
