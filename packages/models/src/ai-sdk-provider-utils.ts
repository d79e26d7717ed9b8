import { defineModel } from "@sluice/core";
import { madeTools } from "./parts/ai-sdk-tools.ts";
import { toolSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@ai-sdk/provider-utils",
  versions: ">=3.0.0-0",
  sinks: [...toolSinks("{tool,dynamicTool} > arg 0", "{description,title}")],
  sources: [
    {
      at: "{tool,dynamicTool} > arg 0 > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "{tool,dynamicTool} > arg 0 > inputSchema",
    },
  ],
  tools: madeTools(6, ["tool", "dynamicTool"]),
  schemas: [
    { at: "jsonSchema > call", is: { type: "json-schema", of: "arg 0" } },
    { at: "{zodSchema,asSchema} > call", is: { type: "same", of: "arg 0" } },
  ],
});
