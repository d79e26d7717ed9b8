import { defineModel } from "@sluice/core";
import { chatRequestSinks, instructionSinks, textOrMessageSinks } from "./parts/prompts.ts";
import { chatRequestRows, givenTools, toolsMadeBy } from "./parts/tools.ts";

const CHAT = chatRequestRows("OpenRouter > chat > send");
const FIELDS = { handler: "execute", name: "name", description: "description", schema: "inputSchema" };

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
  tools: [
    ...CHAT.tools,
    ...["chatGenerationParams", "chatRequest"].map((body) =>
      givenTools(`OpenRouter > chat > send > arg 0 > ${body} > tools > each`, {
        ...{ name: "function > name", description: "function > description", schema: "function > parameters" },
      }),
    ),
    ...toolsMadeBy(["tool"], FIELDS),
  ],
  agents: [
    ...CHAT.agents,
    ...["chatGenerationParams", "chatRequest"].map((body) => ({
      ...{ at: "OpenRouter > chat > send > call", withTools: true as const, model: `OpenRouter > chat > send > arg 0 > ${body} > model` },
      tools: [`OpenRouter > chat > send > arg 0 > ${body} > tools`],
    })),
    {
      ...{ at: "OpenRouter > callModel > call", withTools: true, instructions: "OpenRouter > callModel > arg 0 > instructions" },
      ...{ model: "OpenRouter > callModel > arg 0 > model", tools: ["OpenRouter > callModel > arg 0 > tools"] },
    },
  ],
  sources: [
    {
      at: "tool > arg 0 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "tool > arg 0 > inputSchema",
      name: "tool > arg 0 > name",
    },
    { at: "ChatMessage > {content,reasoning}", kind: "model-output" },
    { at: "ChatMessage > toolCalls > each > function > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "ModelResult > getText > call", kind: "model-output" },
    { at: "ModelResult > getTextStream > call > each", kind: "model-output" },
    { at: "ModelResult > getToolCalls > call > each > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
  ],
});
