import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { chatRequestSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";
import { clientKeys, outputWithout } from "./parts/settings.ts";
import { endpointSinks } from "./parts/endpoints.ts";

const CREATE = "Groq > chat > completions > create";

export default defineModel({
  package: "groq-sdk",
  types: {
    Groq: ["Groq > new", "new"],
    ChatCompletionMessage: [
      "Groq > chat > completions > create > call > choices > each > message",
      "Groq > chat > completions > create > call > each > choices > each > delta",
    ],
  },
  settings: [
    ...clientKeys("Groq > arg 0"),
    ...clientKeys("arg 0"),
    outputWithout(`${CREATE} > call`, `${CREATE} > arg 0 > max_tokens`, `${CREATE} > arg 0 > max_completion_tokens`),
  ],
  sinks: [...endpointSinks("Groq > arg 0"), ...endpointSinks("arg 0"), ...chatRequestSinks("Groq > chat > completions > create > arg 0")],
  ...chatRequestRows("Groq > chat > completions > create"),
  sources: [
    ...chatMessageSources("ChatCompletionMessage"),
    { at: "ChatCompletionMessage > function_call > {arguments,name}", kind: "model-output", label: "a function call's arguments" },
  ],
});
