import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { textAt } from "./parts/messages.ts";
import { slackEffects, slackSinks } from "./parts/slack.ts";

// Chat SDK: threads and channels of whatever service, by adapters.

const SAID = { kind: "user-input", label: "what somebody wrote in a chat" } as const;
const ON = "{onNewMention,onDirectMessage,onSubscribedMessage} > arg 0";

/** What an adapter does, for a package with the type `Adapter`. */
const adapterEffects = [
  ...effectsAt(
    "send-message",
    "Adapter > {postMessage,postChannelMessage,editMessage,postEphemeral,scheduleMessage,stream,postObject} > call",
  ),
  ...effectsAt("delete-data", "Adapter > deleteMessage > call"),
  ...effectsAt("send-request", "Adapter > {addReaction,removeReaction} > call"),
  ...["read-private", "read-untrusted"].flatMap((kind) =>
    effectsAt(kind, "Adapter > {fetchMessages,fetchMessage,fetchChannelMessages,listThreads} > call"),
  ),
  ...effectsAt("read-private", "Adapter > {getUser,fetchChannelInfo,fetchThread} > call"),
];

export default [
  defineModel({
    package: "chat",
    types: {
      Chat: ["Chat > new"],
      Thread: [`Chat > ${ON} > param 0`, "Chat > onNewMessage > arg 1 > param 0", "Chat > {thread,openDM} > call", "ThreadImpl > new"],
      Channel: ["Chat > channel > call", "Thread > channel"],
      Message: [`Chat > ${ON} > param 1`, "Chat > onNewMessage > arg 1 > param 1", "{Thread,Channel} > messages > each"],
      Sent: ["{Thread,Channel} > {post,reply} > call"],
      Adapter: ["Chat > getAdapter > call", "Thread > adapter"],
    },
    sources: [{ at: "Message > text", ...SAID }],
    sinks: [...textAt("{Thread,Channel} > post > arg 0", "{Thread,Channel} > postEphemeral > arg 1", "Thread > reply > arg 1")],
    effects: [
      ...effectsAt("send-message", "{Thread,Channel} > {post,postEphemeral,reply,schedule} > call", "Sent > edit > call"),
      ...effectsAt("delete-data", "Sent > delete > call"),
      ...effectsAt("send-request", "Sent > {addReaction,removeReaction} > call"),
      ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "Thread > refresh > call")),
      ...effectsAt("read-private", "Chat > getUser > call", "Thread > getParticipants > call"),
      ...adapterEffects,
    ],
  }),
  defineModel({
    package: "@chat-adapter/slack",
    types: {
      Adapter: ["SlackAdapter > new", "createSlackAdapter > call"],
      WebClient: ["Adapter > {webClient,client}"],
    },
    sinks: slackSinks,
    effects: [...adapterEffects, ...slackEffects],
  }),
  defineModel({
    package: "@chat-adapter/slack/api",
    effects: [
      ...effectsAt("send-message", "{postSlackMessage,postSlackEphemeral,updateSlackMessage,uploadSlackFiles,sendSlackResponseUrl} > call"),
      ...effectsAt("delete-data", "deleteSlackMessage > call"),
      ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "{fetchSlackThreadReplies,fetchSlackFile} > call")),
    ],
  }),
];
