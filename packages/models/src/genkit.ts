import { defineModel } from "@sluice/core";
import { instructionSinks, memorySinks, messageSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

const ASKS = "Genkit > {generate,generateStream,chat}";
const TOOL = "Genkit > {defineTool,dynamicTool}";

export default defineModel({
  package: "genkit",
  reexports: { z: "zod" },
  types: {
    Genkit: ["genkit > call"],
    Request: ["Genkit > {generate,generateStream,definePrompt,chat} > arg 0"],
    ExecutablePrompt: ["Genkit > {prompt,definePrompt} > call"],
    Chat: ["Genkit > chat > call"],
    GenerateResponse: [
      "Genkit > generate > call",
      "Genkit > generateStream > call > response",
      "ExecutablePrompt > call",
      "ExecutablePrompt > stream > call > response",
      "Chat > send > call",
      "Chat > sendStream > call > response",
    ],
    GenerateResponseChunk: [
      "Genkit > generateStream > call > stream > each",
      "ExecutablePrompt > stream > call > stream > each",
      "Chat > sendStream > call > stream > each",
    ],
    Answer: ["GenerateResponse", "GenerateResponseChunk", "GenerateResponse > message"],
  },
  sinks: [
    ...instructionSinks("Request > system"),
    ...instructionSinks("Request > system > each > text"),
    ...promptSinks("Request > prompt", "Request > prompt > each > text", "Genkit > {generate,generateStream} > arg 0"),
    ...messageSinks("Request > messages"),
    ...promptSinks("Chat > {send,sendStream} > arg 0", "ExecutablePrompt > arg 0 > /./"),
    ...toolSinks("Genkit > {defineTool,dynamicTool} > arg 0"),
    ...memorySinks("Genkit > index > arg 0 > documents > each", "Genkit > index > arg 0 > documents > each > content > each > text"),
  ],
  tools: [
    {
      ...toolRow(`${TOOL} > call`, `${TOOL} > arg 0`, { name: "name", description: "description", schema: "inputSchema" }),
      ...{ orSchema: `${TOOL} > arg 0 > inputJsonSchema`, handler: `${TOOL} > arg 1` },
    },
  ],
  agents: [
    {
      ...{ at: `${ASKS} > call`, withTools: true, instructions: `${ASKS} > arg 0 > system` },
      ...{ model: `${ASKS} > arg 0 > model`, tools: [`${ASKS} > arg 0 > tools`] },
    },
    {
      ...{ at: "Genkit > definePrompt > call", withTools: true, name: "Genkit > definePrompt > arg 0 > name" },
      ...{ instructions: "Genkit > definePrompt > arg 0 > system", model: "Genkit > definePrompt > arg 0 > model" },
      tools: ["Genkit > definePrompt > arg 0 > tools"],
    },
  ],
  // A tool that was interrupted is told what a person said.
  controls: [{ at: `${TOOL} > arg 1 > param 1 > resumed`, control: "approval" }],
  sources: [
    {
      at: "Genkit > {defineTool,dynamicTool} > arg 1 > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "Genkit > {defineTool,dynamicTool} > arg 0 > inputSchema",
      name: "Genkit > {defineTool,dynamicTool} > arg 0 > name",
    },
    { at: "Answer > {text,reasoning,accumulatedText,data}", kind: "model-output" },
    { at: "Answer > {toolRequests,interrupts} > each > toolRequest > {input,name}", kind: "model-output", label: "a tool call's input" },
    { at: "Answer > content > each > text", kind: "model-output" },
    { at: "Genkit > generate > call > output", kind: "model-output", schema: "Genkit > generate > arg 0 > output > schema" },
    { at: "Genkit > definePrompt > call > call > output", kind: "model-output", schema: "Genkit > definePrompt > arg 0 > output > schema" },
    { at: "GenerateResponseChunk > output", kind: "model-output" },
    { at: "Genkit > retrieve > call > each > {text,content}", kind: "external-content", label: "a retrieved document" },
    { at: "Genkit > retrieve > call > each > content > each > text", kind: "external-content", label: "a retrieved document" },
  ],
});
