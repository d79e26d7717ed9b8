import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

const SAID = "what somebody wrote in Telegram";

export default defineModel({
  package: "grammy",
  types: {
    Bot: ["Bot > new"],
    Api: ["Bot > api", "Context > api", "Api > new"],
    Context: ["Bot > use > arg any > param 0", "Bot > {on,hears,command,callbackQuery} > arg 1.. > param 0"],
  },
  sources: [
    { at: "Context > {message,msg,channelPost,editedMessage} > {text,caption}", kind: "user-input", label: SAID, bounded: true },
    { at: "Context > callbackQuery > data", kind: "user-input", label: SAID, bounded: true },
    { at: "Context > match", kind: "user-input", label: SAID, bounded: true },
  ],
  sinks: [
    ...recipientsAt("Api > {sendMessage,sendDocument,sendPhoto} > arg 0"),
    ...textAt("Context > {reply,editMessageText} > arg 0", "Api > {sendMessage,sendDocument,sendPhoto} > arg 1"),
  ],
  effects: [
    ...effectsAt("send-message", "Api > /^(?:send|forward|copy)[A-Z]/ > call"),
    ...effectsAt("delete-data", "Api > deleteMessage > call"),
    ...effectsAt("change-permissions", "Api > {banChatMember,restrictChatMember,promoteChatMember} > call"),
  ],
});
