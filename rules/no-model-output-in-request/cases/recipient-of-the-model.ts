// Who gets the mail is the language model's choice, or that of a record.
import nodemailer from "nodemailer";
import { tool } from "ai";
import { z } from "zod";

const transport = nodemailer.createTransport({ host: "localhost" });

export const send = tool({
  inputSchema: z.object({ to: z.string(), text: z.string() }),
  execute: async ({ to, text }) => transport.sendMail({ to, text }),
//                                                      ^^ finding: no-model-output-in-request
});

export const sendToSupport = tool({
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => transport.sendMail({ to: "support@example.com", text }),
});
