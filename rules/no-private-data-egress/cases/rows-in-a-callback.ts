// Drivers with callbacks hand the rows to a function.
import mysql from "mysql";
import nodemailer from "nodemailer";
import sqlite3 from "sqlite3";
import { tool } from "ai";
import { z } from "zod";

const mail = nodemailer.createTransport("smtp://mail.example");

export const share = tool({
  description: "Mail the customers to somebody",
  inputSchema: z.object({ to: z.string() }),
  execute: ({ to }) => {
    mysql.createPool("").query("SELECT name FROM customers", (error, rows) => mail.sendMail({ to, text: JSON.stringify(rows) }));
//                                                                                                      ^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    new sqlite3.Database("crm.db").all("SELECT name FROM customers", (error, rows) => mail.sendMail({ to, html: String(rows[0].name) }));
//                                                                                                              ^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  },
});
