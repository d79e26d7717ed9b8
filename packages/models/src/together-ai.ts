import { defineModel } from "@sluice/core";
import { chatMessageSources } from "./parts/chat-completions.ts";
import { chatRequestSinks, promptSinks } from "./parts/prompts.ts";
import { chatRequestRows } from "./parts/tools.ts";
import { outputWithout, publicKeys } from "./parts/settings.ts";

const CREATE = "Together > chat > completions > {create,stream}";

export default defineModel({
  package: "together-ai",
  types: {
    Together: ["Together > new", "new"],
    ChatCompletionMessage: [
      "Together > chat > completions > create > call > choices > each > message",
      "Together > chat > completions > {create,stream} > call > each > choices > each > delta",
    ],
  },
  settings: [...publicKeys("Together > arg 0 > apiKey"), outputWithout(`${CREATE} > call`, `${CREATE} > arg 0 > max_tokens`)],
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
