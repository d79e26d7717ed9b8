import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@composio/core",
  types: { Composio: ["Composio > new"] },
  sources: [
    {
      at: "Composio > tools > createCustomTool > arg 0 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "Composio > tools > createCustomTool > arg 0 > inputParams",
      name: "Composio > tools > createCustomTool > arg 0 > name",
    },
    {
      at: "experimental_createTool > arg 1 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "experimental_createTool > arg 1 > inputParams",
    },
  ],
});
