import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

const REPLY = "{reply,replyWithMarkdown,replyWithMarkdownV2,replyWithHTML,sendMessage,editMessageText} > arg 0";

const SAID = "what somebody wrote in Telegram";

export default defineModel({
  package: "telegraf",
  types: {
    Telegraf: ["Telegraf > new"],
    Telegram: ["Telegraf > telegram", "Context > telegram", "Telegram > new"],
    Context: ["Telegraf > {start,help,use} > arg any > param 0", "Telegraf > {on,hears,command,action} > arg 1.. > param 0"],
  },
  sources: [
    { at: "Context > {message,editedMessage,channelPost,msg} > {text,caption}", kind: "user-input", label: SAID, bounded: true },
    { at: "Context > callbackQuery > data", kind: "user-input", label: SAID, bounded: true },
    { at: "Context > {text,match,payload,args}", kind: "user-input", label: SAID, bounded: true },
  ],
  sinks: [
    ...recipientsAt("Telegram > {sendMessage,sendDocument,sendPhoto,editMessageText} > arg 0"),
    ...textAt(`Context > ${REPLY}`, "Telegram > {sendMessage,sendDocument,sendPhoto} > arg 1", "Telegram > editMessageText > arg 3"),
  ],
  effects: [
    ...effectsAt("send-message", "Telegram > /^(?:send|forward|copy)[A-Z]/ > call"),
    ...effectsAt("delete-data", "Telegram > deleteMessage > call"),
    ...effectsAt("change-permissions", "Telegram > {banChatMember,restrictChatMember,promoteChatMember} > call"),
  ],
});
