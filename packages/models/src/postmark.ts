import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { headersAt, markupAt, recipientsAt, textAt } from "./parts/messages.ts";

const MAILS = [
  "ServerClient > {sendEmail,sendEmailWithTemplate} > arg 0",
  "ServerClient > {sendEmailBatch,sendEmailBatchWithTemplates} > arg 0 > each",
];
const everywhere = (fields: string): string[] => MAILS.map((mail) => `${mail} > ${fields}`);

export default defineModel({
  package: "postmark",
  types: { ServerClient: ["ServerClient > new", "Client > new"] },
  sinks: [
    ...recipientsAt(...everywhere("{To,Cc,Bcc}")),
    ...headersAt(...everywhere("Headers")),
    ...textAt(...everywhere("{Subject,TextBody,HtmlBody,TemplateModel,Attachments}")),
    ...markupAt(...everywhere("HtmlBody")),
  ],
  effects: [
    ...effectsAt("send-message", "ServerClient > {sendEmail,sendEmailWithTemplate,sendEmailBatch,sendEmailBatchWithTemplates} > call"),
  ],
});
