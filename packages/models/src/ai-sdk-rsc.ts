import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@ai-sdk/rsc",
  sources: [
    {
      at: "streamUI > arg 0 > tools > each > generate > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "streamUI > arg 0 > tools > each > inputSchema",
    },
    { at: "streamUI > arg 0 > text > param 0 > {content,delta}", kind: "model-output" },
    { at: "readStreamableValue > call > each", kind: "model-output" },
  ],
});
