// Mails and messages: markup, headers, whom they go to and what they say.
import { Client as PostmarkClient } from "postmark";
import { Resend } from "resend";
import { SES } from "@aws-sdk/client-ses";
import { SendEmailCommand as OlderCommand } from "@aws-sdk/client-ses";
import { SESv2, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { SNS } from "@aws-sdk/client-sns";
import { createTransport } from "nodemailer";
import FormData from "form-data";
import Mailgun from "mailgun.js";
import sendgrid from "@sendgrid/mail";
import { Twilio } from "twilio";
import { Api, Bot } from "grammy";
import { Telegraf, Telegram } from "telegraf";
import { TurnContext } from "botbuilder";
import TelegramBot from "node-telegram-bot-api";
import { Client as WhatsApp } from "whatsapp-web.js";
import { Client as Graph } from "@microsoft/microsoft-graph-client";
import { exec } from "node:child_process";
import { generateText } from "ai";

export async function send() {
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  const ses = new SES({});
  await ses.sendEmail({ Destination: { ToAddresses: [text] } });
//                                                  ^^^^^^ finding: no-model-output-in-request
  await ses.sendEmail({ Message: { Subject: { Data: text } } });
//                                                  ^^^^ finding: require-output-filter
  await ses.sendEmail({ Message: { Body: { Html: { Data: text } } } });
//                                                       ^^^^ finding: no-model-output-in-html, require-output-filter
  new OlderCommand({ Message: { Body: { Html: { Data: text } } } });
//                                                    ^^^^ finding: no-model-output-in-html, require-output-filter
  const newer = new SESv2({});
  await newer.sendEmail({ Content: { Simple: { Body: { Html: { Data: text } } } } });
//                                                                   ^^^^ finding: no-model-output-in-html, require-output-filter
  await newer.sendEmail({ Content: { Simple: { Headers: [{ Name: "x", Value: text }] } } });
//                                                                           ^^^^ finding: no-model-output-in-request, require-output-filter
  new SendEmailCommand({ Destination: { ToAddresses: [text] } });
//                                                   ^^^^^^ finding: no-model-output-in-request
  new SendEmailCommand({ Content: { Simple: { Subject: { Data: text } } } });
//                                                             ^^^^ finding: require-output-filter
  new SendEmailCommand({ Content: { Simple: { Body: { Html: { Data: text } } } } });
//                                                                  ^^^^ finding: no-model-output-in-html, require-output-filter
  new SendEmailCommand({ Content: { Simple: { Headers: [{ Name: "x", Value: text }] } } });
//                                                                          ^^^^ finding: no-model-output-in-request, require-output-filter
  await new SNS({}).publish({ PhoneNumber: text });
//                                         ^^^^ finding: no-model-output-in-request
  await new SNS({}).publish({ Message: text });
//                                     ^^^^ finding: require-output-filter

  const postmark = new PostmarkClient("made-up");
  await postmark.sendEmail({ HtmlBody: text });
//                                     ^^^^ finding: no-model-output-in-html, require-output-filter
  await postmark.sendEmail({ Headers: [{ Name: "x", Value: text }] });
//                                                         ^^^^ finding: no-model-output-in-request
  await postmark.sendEmailBatch([{ To: text }]);
//                                     ^^^^ finding: no-model-output-in-request
  await postmark.sendEmailBatch([{ Subject: text }]);
//                                          ^^^^ finding: require-output-filter
  await postmark.sendEmailBatch([{ HtmlBody: text }]);
//                                           ^^^^ finding: no-model-output-in-html, require-output-filter
  await postmark.sendEmailBatch([{ Headers: [{ Name: "x", Value: text }] }]);
//                                                               ^^^^ finding: no-model-output-in-request
  const resend = new Resend("made-up");
  await resend.batch.send([{ to: text }]);
//                               ^^^^ finding: no-model-output-in-request
  await resend.batch.send([{ subject: text }]);
//                                    ^^^^ finding: require-output-filter
  await resend.batch.send([{ html: text }]);
//                                 ^^^^ finding: no-model-output-in-html, require-output-filter
  await resend.batch.send([{ headers: { name: text } }]);
//                                            ^^^^ finding: no-model-output-in-request
  await resend.emails.send({ headers: { name: text } });
//                                            ^^^^ finding: no-model-output-in-request
  await resend.emails.send({ attachments: [{ content: text }] });
//                                                    ^^^^ finding: require-output-filter
  await sendgrid.send({ html: text });
//                            ^^^^ finding: no-model-output-in-html, require-output-filter
  await sendgrid.send({ headers: { name: text } });
//                                       ^^^^ finding: no-model-output-in-request
  await sendgrid.send([{ html: text }]);
//                             ^^^^ finding: no-model-output-in-html, require-output-filter
  await sendgrid.send([{ headers: { name: text } }]);
//                                        ^^^^ finding: no-model-output-in-request
  const transport = createTransport({});
  await transport.sendMail({ envelope: { to: text } });
//                                           ^^^^ finding: no-model-output-in-request
  await transport.sendMail({ replyTo: text });
//                                    ^^^^ finding: no-model-output-in-request
  await new Mailgun(FormData).client({}).messages.create("shop.example", { html: text });
//                                                                               ^^^^ finding: no-model-output-in-html, require-output-filter

  await new Twilio("x", "made-up").calls.create({ twiml: text });
//                                                       ^^^^ finding: require-output-filter
  await new Api("made-up").sendMessage(1, text);
//                                        ^^^^ finding: require-output-filter
  await new Telegram("made-up").editMessageText(1, 2, "x", text);
//                                                         ^^^^ finding: require-output-filter
  await new TurnContext({}, {}).sendActivity(text);
//                                           ^^^^ finding: require-output-filter
  const whatsApp = new WhatsApp({});
  await (await whatsApp.getChatById("1")).sendMessage(text);
//                                                    ^^^^ finding: require-output-filter
  whatsApp.on("message", async (message) => {
    await message.reply(text);
//                      ^^^^ finding: require-output-filter
    await message.forward(text);
//                        ^^^^ finding: no-model-output-in-request
    await (await message.getChat()).sendMessage(text);
//                                              ^^^^ finding: require-output-filter
  });
  await Graph.init({}).api("/me/messages").post(text);
//                                              ^^^^ finding: no-model-output-in-request

  const grammy = new Bot("made-up");
  grammy.use((context) => {
    exec(context.callbackQuery.data);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(context.match);
//       ^^^^^^^^^^^^^ finding: no-model-output-in-shell
    context.api.sendMessage(1, text);
//                             ^^^^ finding: require-output-filter
    context.reply(text);
//                ^^^^ finding: require-output-filter
  });
  const telegraf = new Telegraf("made-up");
  telegraf.start((context) => {
    exec(context.callbackQuery.data);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(context.message.text);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    context.telegram.sendMessage(1, text);
//                                  ^^^^ finding: require-output-filter
    context.reply(text);
//                ^^^^ finding: require-output-filter
  });
  new TelegramBot("made-up").onText(/run (.*)/, (message, match) => exec(match[1]));
//                                                                       ^^^^^^^^ finding: no-model-output-in-shell
}
