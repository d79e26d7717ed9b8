import { defineModel, type EffectRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

const POST = "WebClient > chat > {postMessage,postEphemeral,scheduleMessage,update,meMessage} > arg 0";
const UPLOAD = "WebClient > filesUploadV2 > arg 0";

const sinks = [
  ...recipientsAt(`${POST} > channel`, `${UPLOAD} > channel_id`, "WebClient > conversations > {invite,open} > arg 0 > users"),
  ...textAt(`${POST} > {text,blocks,attachments,markdown_text}`, `${UPLOAD} > {content,file,initial_comment}`),
];

const effects: readonly EffectRow[] = [
  ...effectsAt(
    "send-message",
    "WebClient > chat > {postMessage,postEphemeral,scheduleMessage,update,meMessage} > call",
    "WebClient > filesUploadV2 > call",
    "WebClient > files > uploadV2 > call",
  ),
  ...effectsAt("delete-data", "WebClient > {chat,files} > delete > call", "WebClient > conversations > archive > call"),
  ...effectsAt("write-data", "WebClient > conversations > {create,rename,setTopic,setPurpose} > call"),
  ...effectsAt("change-permissions", "WebClient > conversations > {invite,kick} > call"),
  ...effectsAt("send-request", "WebClient > reactions > {add,remove} > call", "WebClient > pins > {add,remove} > call"),
  ...["read-private", "read-untrusted"].flatMap((kind) =>
    effectsAt(kind, "WebClient > conversations > {history,replies} > call", "WebClient > search > {messages,all} > call"),
  ),
  ...effectsAt("read-private", "WebClient > users > {list,info,lookupByEmail} > call"),
];

const LISTEN = "App > {message,event,command,action,shortcut,view}";
const SAID = "what somebody wrote in Slack";
const RESPONSES = "{say,respond,ack} > arg 0";

export default [
  defineModel({ package: "@slack/web-api", types: { WebClient: ["WebClient > new"] }, sinks, effects }),
  defineModel({
    package: "@slack/bolt",
    types: {
      App: ["App > new"],
      // What a listener is given.
      Listener: [...[0, 1, 2].map((index) => `${LISTEN} > arg ${index} > param 0`), "Assistant > arg 0 > userMessage > param 0"],
      WebClient: ["App > client", "Listener > client"],
    },
    sources: [
      { at: "Listener > {message,event,command,payload} > text", kind: "user-input", label: SAID },
      { at: "Listener > {body,view}", kind: "user-input", label: SAID },
    ],
    sinks: [
      ...sinks,
      { at: `Listener > ${RESPONSES}`, kind: "message", text: true },
      ...recipientsAt(`Listener > ${RESPONSES} > channel`),
      ...textAt(`Listener > ${RESPONSES}`),
    ],
    effects: [...effects],
  }),
  defineModel({
    package: "@slack/webhook",
    types: { IncomingWebhook: ["IncomingWebhook > new"] },
    sinks: [{ at: "IncomingWebhook > arg 0", kind: "url" }, ...textAt("IncomingWebhook > send > arg 0")],
    effects: [...effectsAt("send-message", "IncomingWebhook > send > call")],
  }),
];
