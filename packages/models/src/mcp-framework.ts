import { defineModel } from "@sluice/core";
import { toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

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
  // A server finds the classes by the folder of their files.
  tools: [
    toolRow("MCPTool > extend", "MCPTool > extend", {
      ...{ handler: "execute", name: "name", description: "description", schema: "schema", annotations: "annotations" },
    }),
  ],
  agents: [{ at: "MCPServer > new", name: "MCPServer > arg 0 > name", server: true }],
  controls: [{ at: "MCPTool > extend > {elicit,elicitUrl} > call", control: "approval" }],
  schemas: [{ at: "defineSchema > call", is: { type: "object", of: "arg 0" } }],
});
