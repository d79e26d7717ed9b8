import { defineModel } from "@sluice/core";

export default defineModel({
  package: "mcp-framework",
  sources: [
    {
      at: "MCPTool > extend > execute > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "MCPTool > extend > schema",
      name: "MCPTool > extend > name",
    },
    {
      at: "MCPPrompt > extend > generateMessages > param 0",
      kind: "tool-argument",
      label: "the prompt's arguments",
      schema: "MCPPrompt > extend > schema",
    },
    { at: "MCPTool > extend > {samplingRequest,samplingRequestWithTools} > call > content", kind: "model-output" },
  ],
  schemas: [{ at: "defineSchema > call", is: { type: "object", of: "arg 0" } }],
});
