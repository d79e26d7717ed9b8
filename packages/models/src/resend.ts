import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { headersAt, markupAt, recipientsAt, textAt } from "./parts/messages.ts";

const MAILS = ["Resend > emails > {send,create} > arg 0", "Resend > batch > {send,create} > arg 0 > each"];
const everywhere = (fields: string): string[] => MAILS.map((mail) => `${mail} > ${fields}`);

export default defineModel({
  package: "resend",
  types: { Resend: ["Resend > new"] },
  sinks: [
    ...recipientsAt(...everywhere("{to,cc,bcc}")),
    ...headersAt(...everywhere("headers")),
    ...textAt(...everywhere("{subject,text,html,react}"), "Resend > emails > {send,create} > arg 0 > attachments"),
    ...markupAt(...everywhere("html")),
  ],
  effects: [...effectsAt("send-message", "Resend > {emails,batch} > {send,create} > call", "Resend > broadcasts > send > call")],
});
