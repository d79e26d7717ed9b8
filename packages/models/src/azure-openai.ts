import { defineModel } from "@sluice/core";
import { messageSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { FUNCTION_FIELDS, givenTools } from "./parts/tools.ts";

const CHAT = "OpenAIClient > {getChatCompletions,streamChatCompletions}";

export default defineModel({
  package: "@azure/openai",
  versions: "<2.0.0-0",
  types: {
    OpenAIClient: ["OpenAIClient > new"],
    ChatResponseMessage: [
      "OpenAIClient > getChatCompletions > call > choices > each > message",
      "OpenAIClient > streamChatCompletions > call > each > choices > each > delta",
    ],
  },
  sinks: [
    ...messageSinks("OpenAIClient > {getChatCompletions,streamChatCompletions} > arg 1"),
    ...toolSinks("OpenAIClient > {getChatCompletions,streamChatCompletions} > arg 2 > tools > each > function"),
    ...promptSinks("OpenAIClient > {getCompletions,streamCompletions} > arg 1 > each"),
  ],
  tools: [
    givenTools(`${CHAT} > arg 2 > tools > each`, FUNCTION_FIELDS),
    givenTools(`${CHAT} > arg 2 > functions > each`, { name: "name", description: "description", schema: "parameters" }),
  ],
  agents: [
    {
      ...{ at: `${CHAT} > call`, withTools: true, model: `${CHAT} > arg 0` },
      tools: [`${CHAT} > arg 2 > tools`, `${CHAT} > arg 2 > functions`],
    },
  ],
  sources: [
    { at: "ChatResponseMessage > content", kind: "model-output" },
    { at: "ChatResponseMessage > toolCalls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "ChatResponseMessage > functionCall > {arguments,name}", kind: "model-output", label: "a function call's arguments" },
    { at: "OpenAIClient > getCompletions > call > choices > each > text", kind: "model-output" },
    { at: "OpenAIClient > streamCompletions > call > each > choices > each > text", kind: "model-output" },
  ],
});
