import { defineModel } from "@sluice/core";

// What a model on Replicate gives depends on the model: text, or files that it made.
export default defineModel({
  package: "replicate",
  types: { Replicate: ["new"] },
  sources: [
    { at: "Replicate > run > call", kind: "model-output" },
    { at: "Replicate > stream > call > each > data", kind: "model-output" },
    { at: "Replicate > wait > call > output", kind: "model-output" },
    { at: "Replicate > predictions > {create,get} > call > output", kind: "model-output" },
  ],
});
