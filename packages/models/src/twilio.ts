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
  effects: [
    ...effectsAt("send-message", "Twilio > {messages,calls} > create > call"),
    ...effectsAt("pay", "Twilio > incomingPhoneNumbers > create > call"),
    ...effectsAt(
      "delete-data",
      "Twilio > {messages,calls,recordings,incomingPhoneNumbers} > call > remove > call",
      "Twilio > {messaging,verify,conversations} > services > call > remove > call",
      "Twilio > messaging > v1 > services > call > remove > call",
    ),
    ...effectsAt(
      "write-data",
      "Twilio > {messages,calls,incomingPhoneNumbers} > call > update > call",
      "Twilio > {messaging,verify,conversations} > services > create > call",
      "Twilio > messaging > v1 > services > create > call",
      "Twilio > messaging > v1 > services > call > update > call",
    ),
  ],
});
