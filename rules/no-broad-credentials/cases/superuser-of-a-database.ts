// Whom the tools of a language model sign in to a database as.
import { tool } from "ai";
import mysql from "mysql2/promise";
import { Pool } from "pg";
import { z } from "zod";

const password = process.env["PASSWORD"];
const pools = [
  new Pool({ host: process.env["HOST"], user: "postgres", password }),
  //                                          ^ finding: no-broad-credentials "`user` gives every right in the database"
  new Pool({ connectionString: `postgres://postgres:${password}@db.acme.com/shop` }),
  //                           ^ finding: no-broad-credentials
  mysql.createPool({ host: "db.acme.com", user: "root", password }),
  //                                            ^ finding: no-broad-credentials
  mysql.createPool(`mysql://root:${password}@db.acme.com/shop`),
  //               ^ finding: no-broad-credentials

  // A role of its own, a database on this machine, and what is only the default.
  new Pool({ host: process.env["HOST"], user: "stats_reader", password }),
  new Pool({ host: "localhost", user: "postgres", password }),
  new Pool({ user: "postgres", password }),
  new Pool({ host: process.env["HOST"], user: process.env["USER"] ?? "postgres", password }),
  new Pool({ connectionString: process.env["DATABASE_URL"] ?? "postgres://postgres:postgres@localhost/shop" }),
  new Pool({ connectionString: "postgres://postgres:postgres@127.0.0.1:5432/shop" }),
];

export const sales = tool({
  description: "Sales of a day",
  inputSchema: z.object({ day: z.iso.date() }),
  execute: ({ day }) => pools[0]?.query("SELECT sum(cents) FROM orders WHERE day = $1", [day]),
});
