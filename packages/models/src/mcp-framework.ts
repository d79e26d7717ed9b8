import { defineModel } from "@sluice/core";
import { toolSinks } from "./parts/prompts.ts";

// Schemas are objects of Zod types, or lists of `{ type, description }` in the older form, which no row can say: the arguments count as text.
export default defineModel({
  package: "mcp-framework",
  sinks: [...toolSinks("MCPTool > extend")],
  sources: [
    {
      at: "MCPTool > extend > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      name: "MCPTool > extend > name",
    },
    {
      at: "MCPPrompt > extend > generateMessages > param 0",
      kind: "tool-argument",
      label: "the prompt's arguments",
    },
    { at: "MCPTool > extend > {samplingRequest,samplingRequestWithTools} > call > content", kind: "model-output" },
  ],
  schemas: [{ at: "defineSchema > call", is: { type: "object", of: "arg 0" } }],
});
