// Who a mail is from is the program's own word, wherever it keeps it: a record in its headers is none of what the mail tells.
import { tool } from "ai";
import { createTransport } from "nodemailer";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const mail = createTransport({ host: "mail.example.com" });

export const confirm = tool({
  description: "Confirm a request by mail",
  inputSchema: z.object({ to: z.string() }),
  execute: async ({ to }) => {
    const { rows } = await pool.query("SELECT sender, reply_to, signature FROM mail_settings");
    await mail.sendMail({ from: rows[0].sender, replyTo: rows[0].reply_to, to, subject: "Your request", text: "We have it." });
    return "sent";
  },
});

export const sign = tool({
  description: "Confirm a request by mail, and sign it",
  inputSchema: z.object({ to: z.string() }),
  execute: async ({ to }) => {
    const { rows } = await pool.query("SELECT sender, reply_to, signature FROM mail_settings");
    await mail.sendMail({ from: rows[0].sender, to, subject: "Your request", text: rows[0].signature });
    //                                                                             ^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    return "sent";
  },
});
