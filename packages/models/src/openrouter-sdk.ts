import { defineModel } from "@sluice/core";
import { chatRequestSinks, instructionSinks, textOrMessageSinks } from "./parts/prompts.ts";

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
  sinks: [
    ...chatRequestSinks("OpenRouter > chat > send > arg 0"),
    ...chatRequestSinks("OpenRouter > chat > send > arg 0 > {chatGenerationParams,chatRequest}"),
    ...instructionSinks("OpenRouter > callModel > arg 0 > instructions"),
    ...textOrMessageSinks("OpenRouter > callModel > arg 0 > input"),
  ],
  sources: [
    { at: "ChatMessage > {content,reasoning}", kind: "model-output" },
    { at: "ChatMessage > toolCalls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "ModelResult > getText > call", kind: "model-output" },
    { at: "ModelResult > getTextStream > call > each", kind: "model-output" },
    { at: "ModelResult > getToolCalls > call > each > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
  ],
});
