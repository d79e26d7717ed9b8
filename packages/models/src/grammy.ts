import { defineModel } from "@sluice/core";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "grammy",
  types: {
    Bot: ["Bot > new"],
    Api: ["Bot > api", "Context > api", "Api > new"],
    Context: ["Bot > use > arg any > param 0", "Bot > {on,hears,command,callbackQuery} > arg 1.. > param 0"],
  },
  sinks: [
    ...recipientsAt("Api > {sendMessage,sendDocument,sendPhoto} > arg 0"),
    ...textAt("Context > {reply,editMessageText} > arg 0", "Api > {sendMessage,sendDocument,sendPhoto} > arg 1"),
  ],
});
