// What is prepared, called by name or taken over in bulk, does what its method says.
// same: better-sqlite3=better-sqlite3-multiple-ciphers @clickhouse/client=@clickhouse/client-web
import { backup, DatabaseSync } from "node:sqlite";
import { open } from "sqlite";
import { createClient as createClickHouse } from "@clickhouse/client";
import { createClient } from "@libsql/client";
import Database from "better-sqlite3";
import Libsql from "libsql";
import mssql from "mssql";
import pg from "pg";
import pgPromise from "pg-promise";
import sqlite3 from "sqlite3";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const closeOrders = tool({
  description: "Close the orders",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeOrders", id }, "tool call");
    new pg.Client().copyFrom("COPY orders FROM STDIN");
    await pgPromise()({}).func("close_orders");
    await new mssql.Request().execute("close_orders");
    const prepared = new mssql.PreparedStatement();
    await prepared.execute({ id });
    await createClient({}).migrate(["DROP TABLE carts"]);
    await createClickHouse().insert({ table: "orders", values: [] });

    const file = await open({ filename: "shop.sqlite", driver: sqlite3.Database });
    const statement = await file.prepare("UPDATE orders SET open = ?");
    await statement.run(0);
    await statement.all(0);
    new sqlite3.Database("shop.sqlite").prepare("UPDATE orders SET open = ?").run(0);
    new sqlite3.Database("shop.sqlite").prepare("SELECT * FROM orders").all();
    new DatabaseSync("shop.sqlite").prepare("UPDATE orders SET open = 0").run();
    new DatabaseSync("shop.sqlite").prepare("SELECT * FROM orders").all();
    new Database("shop.sqlite").prepare("UPDATE orders SET open = 0").run();
    new Database("shop.sqlite").prepare("SELECT * FROM orders").all();
    await new Database("shop.sqlite").backup("/srv/shop.bak");
    new Libsql("shop.sqlite").prepare("UPDATE orders SET open = 0").run();
    new Libsql("shop.sqlite").prepare("SELECT * FROM orders").all();
    await backup(new DatabaseSync("shop.sqlite"), "/srv/shop.bak");
  },
});
