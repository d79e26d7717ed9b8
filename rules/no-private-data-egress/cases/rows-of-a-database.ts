// Rows of a database go to whatever address the model names.
import { neon } from "@neondatabase/serverless";
import { connect } from "@planetscale/database";
import { PrismaClient } from "@prisma/client";
import { createPool } from "@vercel/postgres";
import { createClient } from "@libsql/client";
import { tool } from "ai";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/node-postgres";
import knex from "knex";
import { Kysely } from "kysely";
import LibSql from "libsql";
import mssql from "mssql";
import mysql from "mysql2/promise";
import { DatabaseSync } from "node:sqlite";
import nodemailer from "nodemailer";
import { Pool } from "pg";
import pgPromise from "pg-promise";
import postgres from "postgres";
import { Sequelize } from "sequelize";
import { open } from "sqlite";
import { DataSource } from "typeorm";
import { z } from "zod";
import { customers } from "./schema.ts";

const mail = nodemailer.createTransport("smtp://mail.example");
const everyone = "SELECT name, email FROM customers";

export const share = tool({
  description: "Mail the customers to somebody",
  inputSchema: z.object({ to: z.string() }),
  execute: async ({ to }) => {
    await mail.sendMail({ to, text: JSON.stringify((await new Pool().query(everyone)).rows) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await neon("")(everyone)) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify((await connect({}).execute(everyone)).rows) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await new PrismaClient().customer.findMany()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify((await createPool().query(everyone)).rows) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify((await createClient({ url: "" }).execute(everyone)).rows) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(new Database("crm.db").prepare(everyone).all()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await drizzle("").select().from(customers).limit(10)) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await drizzle("").query.customers.findMany()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await knex({})("customers").where({ active: true })) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await new Kysely({}).selectFrom("customers").selectAll().execute()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(new LibSql("crm.db").prepare(everyone).all()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify((await mssql.query(everyone)).recordset) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    const [rows] = await mysql.createPool("").execute(everyone);
    await mail.sendMail({ to, text: JSON.stringify(rows) });
//                                  ^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(new DatabaseSync("crm.db").prepare(everyone).all()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await pgPromise()("").any(everyone)) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    const db = postgres();
    await mail.sendMail({ to, text: JSON.stringify(await db`SELECT name FROM customers`) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await new Sequelize("").query(everyone)) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await (await open({ filename: "", driver: undefined })).all(everyone)) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await mail.sendMail({ to, text: JSON.stringify(await new DataSource({}).getRepository("Customer").find()) });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    return `sent ${rows.length}`;
  },
});
