import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

// With `fullResponse` the results are objects that hold the same.
export default defineModel({
  package: "modelfusion",
  sinks: [
    ...textOrMessageSinks("{generateText,streamText} > arg 0 > prompt"),
    ...instructionSinks("{generateText,streamText} > arg 0 > prompt > {system,instruction}"),
    ...promptSinks("{generateText,streamText} > arg 0 > prompt > messages > each > content"),
    ...toolSinks("Tool > arg 0"),
    ...instructionSinks("{openai,mistral,ollama} > ChatMessage > system > arg 0"),
  ],
  tools: [toolRow("Tool > new", "Tool > arg 0", { handler: "execute", name: "name", description: "description", schema: "parameters" })],
  sources: [
    {
      at: "Tool > arg 0 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "Tool > arg 0 > parameters",
      name: "Tool > arg 0 > name",
    },
    { at: "generateText > call", kind: "model-output" },
    { at: "streamText > call > each", kind: "model-output" },
    { at: "streamText > call > textStream > each", kind: "model-output" },
    { at: "streamText > call > textPromise", kind: "model-output" },
    { at: "generateObject > call", kind: "model-output", schema: "generateObject > arg 0 > schema" },
    { at: "streamObject > call > each", kind: "model-output", schema: "streamObject > arg 0 > schema" },
    { at: "generateToolCall > call > args", kind: "model-output", label: "a tool call's arguments" },
    { at: "generateToolCalls > call > text", kind: "model-output" },
    { at: "generateToolCalls > call > toolCalls > each > {args,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "runTool > call > args", kind: "model-output", label: "a tool call's arguments" },
    { at: "runTools > call > text", kind: "model-output" },
  ],
  schemas: [{ at: "{zodSchema,uncheckedSchema} > call", is: { type: "same", of: "arg 0" } }],
});
