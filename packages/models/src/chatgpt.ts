import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "chatgpt",
  types: { ChatGPTAPI: ["{ChatGPTAPI,ChatGPTUnofficialProxyAPI} > new"] },
  sinks: [
    ...promptSinks("ChatGPTAPI > sendMessage > arg 0"),
    ...instructionSinks("ChatGPTAPI > sendMessage > arg 1 > systemMessage"),
    ...instructionSinks("ChatGPTAPI > arg 0 > systemMessage"),
  ],
  sources: [
    { at: "ChatGPTAPI > sendMessage > call > text", kind: "model-output" },
    { at: "ChatGPTAPI > sendMessage > arg 1 > onProgress > param 0 > {text,delta}", kind: "model-output" },
  ],
});
