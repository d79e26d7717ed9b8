// Whatever parts of a mail hold the records: who gets it is one mistake.
import { tool } from "ai";
import { createTransport } from "nodemailer";
import { Pool } from "pg";
import { z } from "zod";

const pool = new Pool();
const mail = createTransport({ host: "mail.example.com" });

export const share = tool({
  description: "Mail a customer's record",
  inputSchema: z.object({ id: z.uuid(), to: z.string() }),
  execute: async ({ id, to }) => {
    const { rows } = await pool.query("SELECT name, note FROM customers WHERE id = $1", [id]);
    await mail.sendMail({
      to,
      subject: `About ${rows[0].name}`,
      //       ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
      text: rows[0].note,
    });
    return "sent";
  },
});
