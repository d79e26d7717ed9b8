import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { chatRequestSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";

export default defineModel({
  package: "groq-sdk",
  types: {
    Groq: ["Groq > new", "new"],
    ChatCompletionMessage: [
      "Groq > chat > completions > create > call > choices > each > message",
      "Groq > chat > completions > create > call > each > choices > each > delta",
    ],
  },
  sinks: [...chatRequestSinks("Groq > chat > completions > create > arg 0")],
  ...chatRequestRows("Groq > chat > completions > create"),
  sources: [
    ...chatMessageSources("ChatCompletionMessage"),
    { at: "ChatCompletionMessage > function_call > {arguments,name}", kind: "model-output", label: "a function call's arguments" },
  ],
});
