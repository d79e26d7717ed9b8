import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@openrouter/sdk",
  types: {
    OpenRouter: ["OpenRouter > new"],
    ChatMessage: [
      "OpenRouter > chat > send > call > choices > each > message",
      "OpenRouter > chat > send > call > each > choices > each > delta",
    ],
    ModelResult: ["OpenRouter > callModel > call"],
  },
  sources: [
    { at: "ChatMessage > {content,reasoning}", kind: "model-output" },
    { at: "ChatMessage > toolCalls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "ModelResult > getText > call", kind: "model-output" },
    { at: "ModelResult > getTextStream > call > each", kind: "model-output" },
    { at: "ModelResult > getToolCalls > call > each > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
  ],
});
