import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { effectsAt } from "./parts/effects.ts";
import { chatRequestSinks } from "./parts/prompts.ts";
import { outputWithout } from "./parts/settings.ts";
import { chatRequestRows } from "./parts/tools.ts";

const CREATE = "Portkey > chat > completions > create";
const MANAGED = "{virtualKeys,apiKeys,configs,integrations,providers}";

export default defineModel({
  package: "portkey-ai",
  types: {
    Portkey: ["Portkey > new", "new"],
    ChatCompletionMessage: [`${CREATE} > call > choices > each > message`, `${CREATE} > call > each > choices > each > delta`],
  },
  settings: [outputWithout(`${CREATE} > call`, `${CREATE} > arg 0 > max_tokens`, `${CREATE} > arg 0 > max_completion_tokens`)],
  sinks: chatRequestSinks(`${CREATE} > arg 0`),
  ...chatRequestRows(CREATE),
  sources: chatMessageSources("ChatCompletionMessage"),
  effects: [
    ...effectsAt(
      "change-permissions",
      `Portkey > ${MANAGED} > {create,update,delete} > call`,
      "Portkey > admin > users > {update,delete} > call",
      "Portkey > admin > workspaces > {create,update,delete} > call",
      "Portkey > admin > users > invites > {create,delete,resend} > call",
      "Portkey > admin > workspaces > users > {create,update,delete} > call",
    ),
  ],
});
