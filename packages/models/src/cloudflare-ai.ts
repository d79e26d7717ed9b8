import { defineModel } from "@sluice/core";
import { messageSinks, promptSinks, toolSinks } from "./parts/prompts.ts";

// The binding of Workers AI, a type that the platform declares globally.
export default defineModel({
  package: "global",
  types: { Ai: [] },
  sinks: [
    ...messageSinks("Ai > run > arg 1 > messages"),
    ...promptSinks("Ai > run > arg 1 > prompt"),
    ...toolSinks("Ai > run > arg 1 > tools > each"),
  ],
  sources: [
    { at: "Ai > run > call > response", kind: "model-output" },
    { at: "Ai > run > call > tool_calls > each > {arguments,name}", kind: "model-output", label: "a tool call's arguments" },
    { at: "Ai > run > call > choices > each > message > content", kind: "model-output" },
    {
      at: "Ai > run > call > choices > each > message > tool_calls > each > function > {arguments,name}",
      kind: "model-output",
      label: "a tool call's arguments",
    },
  ],
});
