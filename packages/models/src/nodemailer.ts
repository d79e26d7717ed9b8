import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { headersAt, markupAt, recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "nodemailer",
  types: { Transporter: ["createTransport > call"] },
  sinks: [
    ...recipientsAt("Transporter > sendMail > arg 0 > {to,cc,bcc}", "Transporter > sendMail > arg 0 > envelope > to"),
    ...headersAt("Transporter > sendMail > arg 0 > {from,sender,replyTo,inReplyTo,headers}"),
    ...textAt("Transporter > sendMail > arg 0 > {subject,text,html,amp,watchHtml,attachments,raw}"),
    ...markupAt("Transporter > sendMail > arg 0 > {html,amp,watchHtml}"),
  ],
  effects: [...effectsAt("send-message", "Transporter > sendMail > call")],
});
