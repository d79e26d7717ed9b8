import { defineModel } from "@sluice/core";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "node-telegram-bot-api",
  types: { TelegramBot: ["new"] },
  sinks: [
    ...recipientsAt("TelegramBot > {sendMessage,sendDocument,sendPhoto} > arg 0"),
    ...textAt("TelegramBot > {sendMessage,sendDocument,sendPhoto} > arg 1"),
  ],
});
