import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@tanstack/ai",
  sinks: [
    ...promptSinks("chat > arg 0 > messages > each > content", "chat > arg 0 > messages > each > content > each > content"),
    ...instructionSinks("chat > arg 0 > systemPrompts > each"),
    ...toolSinks("toolDefinition > arg 0"),
  ],
  sources: [
    {
      at: "toolDefinition > call > {server,client} > arg 0 > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "toolDefinition > arg 0 > inputSchema",
      name: "toolDefinition > arg 0 > name",
    },
    { at: "chat > call", kind: "model-output", schema: "chat > arg 0 > outputSchema" },
    { at: "streamToText > call", kind: "model-output" },
  ],
});
