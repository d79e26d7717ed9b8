import { defineModel } from "@sluice/core";
import { memorySinks } from "./parts/prompts.ts";

const REMEMBERED = { kind: "external-content", label: "what was remembered" } as const;

// `Memory`, of `mem0ai/oss`, keeps its memories itself.
export default defineModel({
  package: "mem0ai",
  types: { Memory: ["new", "{MemoryClient,Memory} > new"] },
  sinks: memorySinks("Memory > add > arg 0", "Memory > add > arg 0 > each > content", "Memory > update > arg 1"),
  sources: [{ at: "Memory > {search,getAll} > call > results > each > memory", ...REMEMBERED }],
});
