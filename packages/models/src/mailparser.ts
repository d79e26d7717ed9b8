import { defineModel } from "@sluice/core";

const MAIL = { kind: "external-content", label: "a mail" } as const;

export default defineModel({
  package: "mailparser",
  types: { ParsedMail: ["simpleParser > call", "simpleParser > arg any > param 1"] },
  sources: [
    { at: "ParsedMail > {text,html,textAsHtml,subject,from,headers}", ...MAIL },
    { at: "ParsedMail > attachments > each > {content,filename}", ...MAIL, label: "what is attached to a mail" },
  ],
});
