import { defineModel } from "@sluice/core";
import type { ControlRow, SourceRow } from "@sluice/core";
import { guessableSessions, listedTools, resourceAddress, serverAgents, servedBy } from "./parts/mcp.ts";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

/** What a client sends to a registered tool or prompt. */
function argument(method: string, schema: string): SourceRow {
  const call = `McpServer > ${method}`;
  return {
    at: `${call} > arg 2 > param 0`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${call} > arg 1 > ${schema}`,
    name: `${call} > arg 0`,
  };
}

/** What a request of a client carries, read by a handler of the low-level server. */
function request(at: string, label: string): SourceRow {
  return { at: `Server > setRequestHandler > arg 1 > param 0 > params > ${at}`, kind: "tool-argument", label };
}

const REGISTER = "McpServer > registerTool";

export default defineModel({
  package: "@modelcontextprotocol/server",
  types: {
    McpServer: ["McpServer > new"],
    Server: ["Server > new", "McpServer > server"],
    RegisteredTool: ["McpServer > registerTool > call"],
    // A tool that takes nothing gets the context first.
    ServerContext: [...[0, 1].map((param) => `${REGISTER} > arg 2 > param ${param}`), "Server > setRequestHandler > arg any > param 1"],
  },
  sinks: [
    ...toolSinks("McpServer > {registerTool,registerPrompt} > arg 1", "{title,description}"),
    ...toolSinks("McpServer > registerResource > arg 2", "{title,description}"),
    ...toolSinks("RegisteredTool > update > arg 0", "{title,description}"),
    ...instructionSinks("{McpServer,Server} > arg 1 > instructions"),
    ...promptSinks("Server > createMessage > arg 0 > messages > each > content > text"),
    ...instructionSinks("Server > createMessage > arg 0 > systemPrompt"),
  ],
  sources: [
    argument("registerTool", "inputSchema"),
    argument("registerPrompt", "argsSchema"),
    {
      at: "RegisteredTool > update > arg 0 > callback > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "RegisteredTool > update > arg 0 > paramsSchema",
    },
    resourceAddress("registerResource", 3),
    {
      at: "McpServer > registerResource > arg 3 > param 1",
      kind: "tool-argument",
      label: "the variables of the resource's URI",
      name: "McpServer > registerResource > arg 0",
    },
    { at: "ResourceTemplate > arg 1 > complete > each > param 0", kind: "tool-argument", label: "the text to complete" },
    { at: "completable > arg 1 > param 0", kind: "tool-argument", label: "the text to complete" },

    request("arguments", "the tool's arguments"),
    { ...request("name", "the tool's name"), namesTool: true },
    request("uri", "the resource's URI"),
    request("argument > value", "the text to complete"),
    // A method of one's own: the schemas come second, and the handler gets the parameters themselves.
    {
      at: "Server > setRequestHandler > arg 2 > param 0",
      kind: "tool-argument",
      label: "the request",
      schema: "Server > setRequestHandler > arg 1 > params",
    },
    { at: "Server > fallbackRequestHandler > param 0 > params", kind: "tool-argument", label: "the request" },

    { at: "Server > createMessage > call > content", kind: "model-output" },
    { at: "McpServer > {registerTool,registerPrompt} > arg 2 > param 1 > mcpReq > requestSampling > call > content", kind: "model-output" },
    { at: "Server > setRequestHandler > arg any > param 1 > mcpReq > requestSampling > call > content", kind: "model-output" },
  ],
  tools: [
    {
      ...toolRow(`${REGISTER} > call`, `${REGISTER} > arg 1`, {
        ...{ description: "description", schema: "inputSchema", annotations: "annotations" },
      }),
      ...{ name: `${REGISTER} > arg 0`, handler: `${REGISTER} > arg 2`, of: `${REGISTER} > this`, takes: "declared" },
    },
    listedTools,
  ],
  agents: serverAgents,
  effects: [servedBy("WebStandardStreamableHTTPServerTransport", "handleRequest")],
  settings: [guessableSessions("WebStandardStreamableHTTPServerTransport")],
  controls: [
    { at: "{acceptedContent,inputResponse} > call", control: "approval" },
    { at: "Server > elicitInput > call", control: "approval" },
    { at: "ServerContext > mcpReq > elicitInput > call", control: "approval" },
    // What came back to a tool that had asked.
    ...[`${REGISTER} > arg 2 > param 0`, `${REGISTER} > arg 2 > param 1`, "Server > setRequestHandler > arg 1 > param 1"].map(
      (context): ControlRow => ({ at: `${context} > mcpReq > inputResponses`, control: "approval" }),
    ),
    {
      at: "ServerContext > mcpReq > send > call",
      control: "approval",
      when: { option: "ServerContext > mcpReq > send > arg 0 > method", is: "elicitation/create" },
    },
    // The protocol's own log (specification, Server Features, Logging): whoever runs the client keeps it.
    { at: "{Server,McpServer} > sendLoggingMessage > call", control: "log" },
    { at: "ServerContext > mcpReq > log > call", control: "log" },
  ],
  schemas: [
    { at: "completable > call", is: { type: "same", of: "arg 0" } },
    { at: "fromJsonSchema > call", is: { type: "json-schema", of: "arg 0" } },
  ],
});
