import { defineModel } from "@sluice/core";
import { memorySinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@mastra/memory",
  types: { Memory: ["Memory > new"] },
  sinks: memorySinks("Memory > saveMessages > arg 0 > messages > each > content", "Memory > updateWorkingMemory > arg 0 > workingMemory"),
});
