import { defineModel } from "@sluice/core";
import { toolRow } from "./parts/tools.ts";

const CUSTOM = "Composio > tools > createCustomTool";

export default defineModel({
  package: "@composio/core",
  types: { Composio: ["Composio > new"] },
  tools: [
    toolRow(`${CUSTOM} > call`, `${CUSTOM} > arg 0`, {
      ...{ handler: "execute", name: "name", description: "description", schema: "inputParams" },
    }),
  ],
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
