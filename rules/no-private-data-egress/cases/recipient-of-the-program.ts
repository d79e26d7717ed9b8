// The model writes the words; who gets them is fixed, and the record that is looked up stays with us.
import nodemailer from "nodemailer";
import { Pool } from "pg";
import { tool } from "ai";
import { z } from "zod";

const pool = new Pool();
const mail = nodemailer.createTransport("smtp://mail.example");

export const report = tool({
  description: "Mail a report to the team",
  inputSchema: z.object({ subject: z.string(), note: z.string() }),
  execute: async ({ subject, note }) => {
    const { rows } = await pool.query("SELECT count(*) FROM customers");
    await mail.sendMail({ to: "team@shop.example", subject, text: `${note}\n${JSON.stringify(rows)}` });
    return rows.length;
  },
});
