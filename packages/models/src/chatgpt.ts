import { defineModel } from "@sluice/core";

export default defineModel({
  package: "chatgpt",
  types: { ChatGPTAPI: ["{ChatGPTAPI,ChatGPTUnofficialProxyAPI} > new"] },
  sources: [
    { at: "ChatGPTAPI > sendMessage > call > text", kind: "model-output" },
    { at: "ChatGPTAPI > sendMessage > arg 1 > onProgress > param 0 > {text,delta}", kind: "model-output" },
  ],
});
