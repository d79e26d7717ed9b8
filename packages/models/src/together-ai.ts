import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { chatRequestSinks, promptSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";

export default defineModel({
  package: "together-ai",
  types: {
    Together: ["Together > new", "new"],
    ChatCompletionMessage: [
      "Together > chat > completions > create > call > choices > each > message",
      "Together > chat > completions > {create,stream} > call > each > choices > each > delta",
    ],
  },
  sinks: [
    ...chatRequestSinks("Together > chat > completions > {create,stream} > arg 0"),
    ...promptSinks("Together > {completions,images} > {create,generate} > arg 0 > prompt"),
  ],
  ...chatRequestRows("Together > chat > completions > {create,stream}"),
  sources: [
    ...chatMessageSources("ChatCompletionMessage"),
    { at: "Together > completions > create > call > choices > each > text", kind: "model-output" },
    { at: "Together > completions > create > call > each > choices > each > text", kind: "model-output" },
  ],
});
