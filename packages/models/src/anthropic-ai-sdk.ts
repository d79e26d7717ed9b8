import { defineModel } from "@sluice/core";
import { anthropicPart } from "./parts/anthropic.ts";
import { toolSinks } from "./parts/prompts.ts";
import { toolsMadeBy } from "./parts/tools.ts";
import { addressedServers, clientKeys, stepsWithout } from "./parts/settings.ts";
import { endpointSinks } from "./parts/endpoints.ts";

const TOOL = "{betaZodTool,betaTool,betaStandardSchemaTool}";
const client = anthropicPart(["{Anthropic,BaseAnthropic} > new", "new"]);

export default defineModel({
  package: "@anthropic-ai/sdk",
  types: {
    ...client.types,
    Messages: [...(client.types["Messages"] ?? []), "Anthropic > beta > promptCaching > messages"],
    BetaMessage: [],
    Message: [...(client.types["Message"] ?? []), "BetaMessage", "Messages > batches > results > call > each > result > message"],
    ToolUseBlock: [],
    BetaToolUseBlock: [],
    TextBlock: [],
    BetaContentBlock: [],
    ContentBlock: [...(client.types["ContentBlock"] ?? []), "ToolUseBlock", "BetaToolUseBlock", "TextBlock", "BetaContentBlock"],
  },
  servers: [
    {
      at: "Messages > {create,stream,toolRunner} > arg 0 > mcp_servers > each",
      name: "Messages > {create,stream,toolRunner} > arg 0 > mcp_servers > each > name",
      url: "Messages > {create,stream,toolRunner} > arg 0 > mcp_servers > each > url",
    },
  ],
  settings: [
    ...clientKeys("Anthropic > arg 0"),
    ...clientKeys("arg 0"),
    stepsWithout("Messages > toolRunner > call", "Messages > toolRunner > arg 0 > max_iterations"),
    ...addressedServers("Messages > {create,stream,toolRunner} > arg 0 > mcp_servers > each > url"),
  ],
  sinks: [...client.sinks, ...endpointSinks("Anthropic > arg 0"), ...endpointSinks("arg 0"), ...toolSinks(`${TOOL} > arg 0`)],
  sources: [
    ...client.sources,
    { at: "Anthropic > completions > create > call > completion", kind: "model-output" },
    { at: "Anthropic > completions > create > call > each > completion", kind: "model-output" },
    {
      at: `${TOOL} > arg 0 > run > param 0`,
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: `${TOOL} > arg 0 > inputSchema`,
      name: `${TOOL} > arg 0 > name`,
    },
    { at: "Messages > toolRunner > arg 0 > tools > each > {run,parse} > param 0", kind: "tool-argument", label: "the tool's arguments" },
    {
      at: "betaMemoryTool > arg 0 > {view,create,str_replace,insert,delete,rename} > param 0",
      kind: "tool-argument",
      label: "the memory tool's command",
    },
  ],
  tools: [...client.tools, ...toolsMadeBy([TOOL], { handler: "run", name: "name", description: "description", schema: "inputSchema" })],
  agents: client.agents,
  schemas: [
    {
      at: "{zodOutputFormat,jsonSchemaOutputFormat,betaZodOutputFormat,betaJSONSchemaOutputFormat,betaStandardSchemaOutputFormat} > call",
      is: { type: "same", of: "arg 0" },
    },
  ],
});
