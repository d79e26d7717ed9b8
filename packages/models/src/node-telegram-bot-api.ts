import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "node-telegram-bot-api",
  types: { TelegramBot: ["new"] },
  sources: [
    {
      at: "TelegramBot > {on,once,onText} > arg 1 > param 0 > {text,caption,data}",
      kind: "user-input",
      label: "what somebody wrote in Telegram",
      bounded: true,
    },
    { at: "TelegramBot > onText > arg 1 > param 1", kind: "user-input", label: "what somebody wrote in Telegram", bounded: true },
  ],
  sinks: [
    ...recipientsAt("TelegramBot > {sendMessage,sendDocument,sendPhoto} > arg 0"),
    ...textAt("TelegramBot > {sendMessage,sendDocument,sendPhoto} > arg 1"),
  ],
  effects: [
    ...effectsAt("send-message", "TelegramBot > /^(?:send|forward|copy)[A-Z]/ > call"),
    ...effectsAt("delete-data", "TelegramBot > deleteMessage > call"),
  ],
});
