import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks } from "./parts/prompts.ts";

// What a model on Replicate gives depends on the model: text, or files that it made.
export default defineModel({
  package: "replicate",
  types: { Replicate: ["new"] },
  sinks: [
    ...["Replicate > {run,stream} > arg 1 > input", "Replicate > predictions > create > arg 0 > input"].flatMap((input) => [
      ...instructionSinks(`${input} > system_prompt`),
      ...promptSinks(`${input} > prompt`),
    ]),
  ],
  sources: [
    { at: "Replicate > run > call", kind: "model-output" },
    { at: "Replicate > stream > call > each > data", kind: "model-output" },
    { at: "Replicate > wait > call > output", kind: "model-output" },
    { at: "Replicate > predictions > {create,get} > call > output", kind: "model-output" },
  ],
});
