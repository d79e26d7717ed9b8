import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "twilio",
  types: { Twilio: ["call", "Twilio > new"] },
  sinks: [
    ...recipientsAt("Twilio > {messages,calls} > create > arg 0 > to"),
    ...textAt("Twilio > messages > create > arg 0 > {body,contentVariables,mediaUrl}", "Twilio > calls > create > arg 0 > twiml"),
  ],
  effects: [...effectsAt("send-message", "Twilio > {messages,calls} > create > call")],
});
