import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "whatsapp-web.js",
  types: {
    Client: ["Client > new"],
    Message: ["Client > on > arg 1 > param 0"],
    Chat: ["Message > getChat > call", "Client > getChatById > call"],
  },
  sources: [{ at: "Message > body", kind: "user-input", label: "what somebody wrote in WhatsApp", bounded: true }],
  sinks: [
    ...recipientsAt("Client > {sendMessage,getChatById} > arg 0", "Message > forward > arg 0"),
    ...textAt("Client > sendMessage > arg 1", "Message > reply > arg 0", "Chat > sendMessage > arg 0"),
  ],
  effects: [...effectsAt("send-message", "{Client,Chat} > sendMessage > call", "Message > {reply,forward} > call")],
});
