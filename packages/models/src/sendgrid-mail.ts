import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { headersAt, markupAt, recipientsAt, textAt } from "./parts/messages.ts";

// One mail, or a list of them.
const MAILS = ["{send,sendMultiple} > arg 0", "{send,sendMultiple} > arg 0 > each"];
const everywhere = (fields: string): string[] => MAILS.map((mail) => `${mail} > ${fields}`);

export default defineModel({
  package: "@sendgrid/mail",
  sinks: [
    ...recipientsAt(...everywhere("{to,cc,bcc,personalizations}")),
    ...headersAt(...everywhere("headers")),
    ...textAt(...everywhere("{subject,text,html,content,dynamicTemplateData,attachments}")),
    ...markupAt(...everywhere("html")),
  ],
  effects: [...effectsAt("send-message", "{send,sendMultiple} > call")],
});
