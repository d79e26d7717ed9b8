import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({ package: "kafkajs", effects: effectsAt("send-request", "Kafka > new > producer > call > {send,sendBatch} > call") }),
  defineModel({
    package: "amqplib",
    types: { Channel: ["connect > call > {createChannel,createConfirmChannel} > call"] },
    effects: [
      ...effectsAt("send-request", "Channel > {publish,sendToQueue} > call"),
      ...effectsAt("delete-data", "Channel > {deleteQueue,purgeQueue,deleteExchange} > call"),
    ],
  }),
  defineModel({
    package: "bullmq",
    types: { Queue: ["Queue > new"] },
    effects: [
      ...effectsAt("send-request", "Queue > {add,addBulk} > call", "FlowProducer > new > {add,addBulk} > call"),
      ...effectsAt("delete-data", "Queue > {obliterate,drain,clean} > call"),
    ],
  }),
  defineModel({
    package: "@upstash/qstash",
    effects: effectsAt("send-request", "Client > new > {publish,publishJSON,batch,batchJSON} > call"),
  }),
  defineModel({ package: "web-push", effects: effectsAt("send-message", "sendNotification > call") }),
  defineModel({
    package: "expo-server-sdk",
    effects: effectsAt("send-message", "{default,Expo} > new > sendPushNotificationsAsync > call"),
  }),
  defineModel({ package: "pusher", effects: effectsAt("send-request", "new > {trigger,triggerBatch,sendToUser} > call") }),
];
