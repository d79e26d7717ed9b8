import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { markupAt, recipientsAt, textAt } from "./parts/messages.ts";

const MAIL = "Client > messages > create > arg 1";

export default defineModel({
  package: "mailgun.js",
  types: { Client: ["new > client > call", "default > new > client > call"] },
  sinks: [...recipientsAt(`${MAIL} > {to,cc,bcc}`), ...textAt(`${MAIL} > {subject,text,html,attachment}`), ...markupAt(`${MAIL} > html`)],
  effects: [...effectsAt("send-message", "Client > messages > create > call")],
});
