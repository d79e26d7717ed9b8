import { defineModel } from "@sluice/core";
import { deepMemorySinks, messageSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { FUNCTION_FIELDS, givenTools } from "./parts/tools.ts";

// The bindings of Workers AI and Vectorize, types that the platform declares globally.
export default defineModel({
  package: "global",
  types: { Ai: [], VectorizeIndex: [], Vectorize: [], Vectors: ["VectorizeIndex", "Vectorize"] },
  sinks: [
    ...messageSinks("Ai > run > arg 1 > messages"),
    ...promptSinks("Ai > run > arg 1 > prompt"),
    ...toolSinks("Ai > run > arg 1 > tools > each"),
    ...deepMemorySinks("Vectors > {insert,upsert} > arg 0 > each > metadata"),
  ],
  tools: [
    givenTools("Ai > run > arg 1 > tools > each", { name: "name", description: "description", schema: "parameters" }),
    givenTools("Ai > run > arg 1 > tools > each", FUNCTION_FIELDS),
  ],
  agents: [{ at: "Ai > run > call", withTools: true, model: "Ai > run > arg 0", tools: ["Ai > run > arg 1 > tools"] }],
  sources: [
    {
      at: "Vectors > {query,queryById} > call > matches > each > metadata",
      kind: "external-content",
      label: "a record of a vector store",
    },
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
