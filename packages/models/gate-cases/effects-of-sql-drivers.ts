// What a statement does is told by its first words, whichever driver runs it.
// same: better-sqlite3=better-sqlite3-multiple-ciphers @clickhouse/client=@clickhouse/client-web
import { PGlite } from "@electric-sql/pglite";
import { DBSQLClient } from "@databricks/sql";
import { DuckDBConnection } from "@duckdb/node-api";
import { connect } from "@planetscale/database";
import { createClient as createLibsql } from "@libsql/client";
import { createClient as createClickHouse } from "@clickhouse/client";
import { createConnection } from "mysql2";
import { createConnection as createOldConnection } from "mysql";
import { createConnection as createSnowflake } from "snowflake-sdk";
import { DatabaseSync } from "node:sqlite";
import { open } from "sqlite";
import { db as vercel } from "@vercel/postgres";
import { default as pg } from "pg";
import { Pool as NeonPool, neon } from "@neondatabase/serverless";
import alasql from "alasql";
import BetterSqlite from "better-sqlite3";
import cassandra from "cassandra-driver";
import duckdb from "duckdb";
import { Database as AsyncDuckDb } from "duckdb-async";
import initSqlJs from "sql.js";
import Libsql from "libsql";
import mssql from "mssql";
import oracledb from "oracledb";
import pgPool from "pg-pool";
import pgPromise from "pg-promise";
import postgres from "postgres";
import sqlite3 from "sqlite3";
import tedious from "tedious";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const overNetwork = async (sql: string) => {
  await new pg.Pool().query(sql);
  await new pg.Pool().query({ text: sql });
  await new pgPool().query(sql);
  await new pgPool().query({ text: sql });
  await pgPromise()({}).any(sql);
  await pgPromise()({}).any({ text: sql });
  await new NeonPool().query(sql);
  await new NeonPool().query({ text: sql });
  await neon("postgres://shop").query(sql);
  await vercel.query(sql);
  await vercel.query({ text: sql });
  await postgres().unsafe(sql);
  await connect({}).execute(sql);
  createConnection({}).query(sql);
  createConnection({}).query({ sql });
  createOldConnection({}).query(sql);
  createOldConnection({}).query({ sql });
  await mssql.query(sql);
  await (await mssql.connect({})).query(sql);
  await new mssql.Request().batch(sql);
  new tedious.Request(sql, () => {});
  await (await oracledb.getConnection()).execute(sql);
  createSnowflake({}).execute({ sqlText: sql });
  await (await new DBSQLClient().openSession()).executeStatement(sql);
  await createClickHouse().query({ query: sql });
  const client = new cassandra.Client({});
  await client.execute(sql);
  await client.batch([sql]);
  await client.batch([{ query: sql }]);
};

const fromFile = async (sql: string) => {
  const file = await open({ filename: "shop.sqlite", driver: sqlite3.Database });
  await file.all(sql);
  await file.all({ sql });
  new sqlite3.Database("shop.sqlite").all(sql);
  new DatabaseSync("shop.sqlite").exec(sql);
  new DatabaseSync("shop.sqlite").prepare(sql);
  new BetterSqlite("shop.sqlite").exec(sql);
  new BetterSqlite("shop.sqlite").prepare(sql);
  new Libsql("shop.sqlite").exec(sql);
  new Libsql("shop.sqlite").prepare(sql);
  await createLibsql({}).execute(sql);
  await createLibsql({}).execute({ sql });
  await createLibsql({}).batch([sql]);
  await createLibsql({}).batch([{ sql }]);
  await createLibsql({}).batch([[sql, {}]]);
  await createLibsql({}).executeMultiple(sql);
  await new PGlite().query(sql);
  new duckdb.Database("shop.db").all(sql);
  await (await AsyncDuckDb.create("shop.db")).all(sql);
  await (await DuckDBConnection.create()).run(sql);
  const { Database } = await initSqlJs();
  new Database().exec(sql);
  alasql(sql);
  await alasql.promise(sql);
  new alasql.Database("shop").exec(sql);
};

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrders", id }, "tool call");
    for (const run of [overNetwork, fromFile]) {
      await run("SELECT * FROM orders");
      await run("UPDATE orders SET open = false");
      await run("DELETE FROM carts");
      await run("GRANT SELECT ON orders TO reports");
    }
  },
});
