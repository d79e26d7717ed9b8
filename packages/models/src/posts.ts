import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "twitter-api-v2",
    types: { Twitter: ["TwitterApi > new", "Twitter > {readWrite,v1,v2}"] },
    effects: [
      ...effectsAt("publish", "Twitter > {tweet,reply,quote,tweetThread,retweet} > call"),
      ...effectsAt("send-message", "Twitter > {sendDmToParticipant,sendDmInConversation} > call"),
      ...effectsAt("delete-data", "Twitter > deleteTweet > call"),
      ...effectsAt("read-untrusted", "Twitter > {search,userTimeline,homeTimeline,singleTweet} > call"),
    ],
  }),
  defineModel({ package: "@atproto/api", effects: effectsAt("publish", "{AtpAgent,BskyAgent} > new > {post,repost} > call") }),
  defineModel({
    package: "@getbrevo/brevo",
    versions: "<4",
    effects: effectsAt(
      "send-message",
      "TransactionalEmailsApi > new > sendTransacEmail > call",
      "TransactionalSMSApi > new > sendTransacSms > call",
    ),
  }),
  defineModel({ package: "mailtrap", effects: effectsAt("send-message", "MailtrapClient > new > {send,batchSend} > call") }),
  defineModel({ package: "loops", effects: effectsAt("send-message", "LoopsClient > new > {sendTransactionalEmail,sendEvent} > call") }),
  defineModel({
    package: "agentmail",
    effects: effectsAt("send-message", "AgentMailClient > new > inboxes > messages > {send,reply} > call"),
  }),
];
