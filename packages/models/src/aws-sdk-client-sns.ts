import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

export default defineModel({
  package: "@aws-sdk/client-sns",
  types: { SNS: ["SNS > new"] },
  sinks: ["PublishCommand > arg 0", "SNS > publish > arg 0"].flatMap((message) => [
    ...recipientsAt(`${message} > {PhoneNumber,TargetArn,TopicArn}`),
    ...textAt(`${message} > {Message,Subject,MessageAttributes}`),
  ]),
  effects: [
    ...effectsAt("send-message", "{PublishCommand,PublishBatchCommand} > new", "SNS > {publish,publishBatch} > call"),
    ...effectsAt("deploy", "{CreateTopicCommand,DeleteTopicCommand,SubscribeCommand} > new"),
  ],
});
