import { defineModel } from "@sluice/core";
import { textAt } from "./parts/messages.ts";

export default defineModel({
  package: "botbuilder",
  types: {
    TurnContext: [
      "TurnContext > new",
      "{ActivityHandler,TeamsActivityHandler} > new > {onMessage,onMembersAdded,onTurn} > arg 0 > param 0",
    ],
  },
  sources: [{ at: "TurnContext > activity > {text,value}", kind: "user-input", label: "what somebody wrote in the chat", bounded: true }],
  sinks: textAt("TurnContext > {sendActivity,sendActivities,updateActivity} > arg 0"),
});
