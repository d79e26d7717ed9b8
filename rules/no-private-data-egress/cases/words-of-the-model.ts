// Nothing private is sent: the model's own words, a number of rows, and whether there are any.
import nodemailer from "nodemailer";
import { Pool } from "pg";
import { tool } from "ai";
import { z } from "zod";

const pool = new Pool();
const mail = nodemailer.createTransport("smtp://mail.example");

export const write = tool({
  description: "Write to somebody",
  inputSchema: z.object({ to: z.string(), text: z.string() }),
  execute: async ({ to, text }) => {
    const { rows } = await pool.query("SELECT id FROM customers WHERE email = $1", [to]);
    if (rows.length === 0) return "unknown";
    await mail.sendMail({ to, subject: `${rows.length} matches`, text });
    return "sent";
  },
});
