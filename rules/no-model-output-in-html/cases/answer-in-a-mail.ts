// A mail that is written as a page, and one that is written as text; components escape what they show.
import { render } from "@react-email/render";
import nodemailer from "nodemailer";
import { Resend } from "resend";
import { createElement } from "react";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const resend = new Resend("");
const transport = nodemailer.createTransport({ host: "mail.example.com" });
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "The news of today." });
const mail = { from: "news@example.com", to: "readers@example.com", subject: "News" };

await resend.emails.send({ ...mail, html: `<h1>News</h1>${text}` });
//                                        ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html
await resend.emails.send({ ...mail, text });
await resend.emails.send({ ...mail, html: await render(createElement("p", null, text)) });
await transport.sendMail({ ...mail, html: text });
//                                        ^^^^ finding: no-model-output-in-html
