import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";
import { slackEffects, slackSinks } from "./parts/slack.ts";

const LISTEN = "App > {message,event,command,action,shortcut,view}";
const SAID = "what somebody wrote in Slack";
const RESPONSES = "{say,respond,ack} > arg 0";

export default [
  defineModel({ package: "@slack/web-api", types: { WebClient: ["WebClient > new"] }, sinks: slackSinks, effects: slackEffects }),
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
      ...slackSinks,
      { at: `Listener > ${RESPONSES}`, kind: "message", text: true },
      ...recipientsAt(`Listener > ${RESPONSES} > channel`),
      ...textAt(`Listener > ${RESPONSES}`),
    ],
    effects: slackEffects,
  }),
  defineModel({
    package: "@slack/webhook",
    types: { IncomingWebhook: ["IncomingWebhook > new"] },
    sinks: [{ at: "IncomingWebhook > arg 0", kind: "url" }, ...textAt("IncomingWebhook > send > arg 0")],
    effects: [...effectsAt("send-message", "IncomingWebhook > send > call")],
  }),
];
