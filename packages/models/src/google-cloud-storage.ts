import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "@google-cloud/storage",
    types: { Bucket: ["Storage > new > bucket > call"], File: ["Bucket > file > call"] },
    effects: [
      ...effectsAt("read-private", "File > {download,createReadStream} > call"),
      ...effectsAt("write-data", "File > {save,copy,move,createWriteStream} > call", "Bucket > upload > call"),
      ...effectsAt("delete-data", "File > delete > call", "Bucket > {delete,deleteFiles} > call"),
      ...effectsAt("change-permissions", "{File,Bucket} > {makePublic,makePrivate} > call"),
    ],
  }),
  defineModel({
    package: "@google-cloud/pubsub",
    effects: effectsAt("send-request", "PubSub > new > topic > call > {publish,publishMessage,publishJSON} > call"),
  }),
  defineModel({
    package: "@google-cloud/compute",
    effects: effectsAt(
      "deploy",
      "/Client$/ > new > /^(?:delete|insert|patch|update|start|stop|reset|resize|set|attach|detach|add|remove)/ > call",
    ),
  }),
];
