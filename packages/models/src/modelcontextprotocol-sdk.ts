import { defineModel } from "@sluice/core";
import type { SourceRow, ToolRow } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { clientPart, guessableSessions, listedTools, mcpApplication, resourceAddress, serverAgents, servedBy } from "./parts/mcp.ts";
import { toolRow } from "./parts/tools.ts";

/** What a client sends to a registered tool or prompt; `handler` is the position of the function, `schema` that of its schema. */
function argument(method: string, handler: number, schema: string): SourceRow {
  const call = `McpServer > ${method}`;
  return {
    at: `${call} > arg ${handler} > param 0`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${call} > ${schema}`,
    name: `${call} > arg 0`,
  };
}

/** What a request of a client carries, read by a handler of the low-level server. */
function request(at: string, label: string): SourceRow {
  return { at: `Server > setRequestHandler > arg 1 > param 0 > params > ${at}`, kind: "tool-argument", label };
}

const TOOL = "McpServer > tool";
const REGISTER = "McpServer > registerTool";

/** `tool(name, [description], [schema], [hints], handler)` with so many arguments. */
function tool(count: number, paths: Pick<ToolRow, "description" | "schema" | "orSchema" | "annotations">): ToolRow {
  return {
    at: `${TOOL} > call`,
    arguments: count,
    name: `${TOOL} > arg 0`,
    handler: `${TOOL} > arg ${count - 1}`,
    of: `${TOOL} > this`,
    takes: "declared",
    ...paths,
  };
}

const TASK = "McpServer > experimental > tasks > registerToolTask";

const tools: readonly ToolRow[] = [
  tool(2, {}),
  tool(3, { description: `${TOOL} > arg 1`, schema: `${TOOL} > arg 1`, annotations: `${TOOL} > arg 1` }),
  tool(4, {
    ...{ description: `${TOOL} > arg 1`, schema: `${TOOL} > arg 2`, orSchema: `${TOOL} > arg 1` },
    annotations: `${TOOL} > arg 2`,
  }),
  tool(5, { description: `${TOOL} > arg 1`, schema: `${TOOL} > arg 2`, annotations: `${TOOL} > arg 3` }),
  {
    ...toolRow(`${REGISTER} > call`, `${REGISTER} > arg 1`, {
      ...{ description: "description", schema: "inputSchema", annotations: "annotations" },
    }),
    ...{ name: `${REGISTER} > arg 0`, handler: `${REGISTER} > arg 2`, of: `${REGISTER} > this`, takes: "declared" },
  },
  {
    ...toolRow(`${TASK} > call`, `${TASK} > arg 1`, {
      ...{ description: "description", schema: "inputSchema", annotations: "annotations" },
    }),
    ...{ name: `${TASK} > arg 0`, handler: `${TASK} > arg 2 > createTask`, takes: "declared" },
  },
  listedTools,
];

const sdk = defineModel({
  package: "@modelcontextprotocol/sdk",
  versions: "^1.0.0",
  types: {
    ...mcpApplication.types,
    ...clientPart.types,
    McpServer: ["McpServer > new"],
    Server: ["Server > new", "McpServer > server"],
    RegisteredTool: ["McpServer > {tool,registerTool} > call"],
    RequestHandlerExtra: [
      `${TOOL} > arg 1 > param 0`,
      ...[0, 1].flatMap((param) => [2, 3, 4].map((handler) => `${TOOL} > arg ${handler} > param ${param}`)),
      ...[0, 1].map((param) => `${REGISTER} > arg 2 > param ${param}`),
      "Server > setRequestHandler > arg 1 > param 1",
    ],
  },
  servers: clientPart.servers,
  settings: [
    ...clientPart.settings,
    ...mcpApplication.settings,
    guessableSessions("{StreamableHTTPServerTransport,WebStandardStreamableHTTPServerTransport}"),
  ],
  sinks: [
    ...clientPart.sinks,
    ...toolSinks("McpServer > {registerTool,registerPrompt} > arg 1", "{title,description}"),
    ...toolSinks("McpServer > registerResource > arg 2", "{title,description}"),
    { at: "McpServer > tool > arg 1", kind: "tool-description" },
    ...toolSinks("RegisteredTool > update > arg 0", "{title,description}"),
    ...instructionSinks("{McpServer,Server} > arg 1 > instructions"),
    ...promptSinks("Server > createMessage > arg 0 > messages > each > content > text"),
    ...instructionSinks("Server > createMessage > arg 0 > systemPrompt"),
  ],
  effects: [
    ...clientPart.effects,
    servedBy("StreamableHTTPServerTransport", "handleRequest"),
    servedBy("WebStandardStreamableHTTPServerTransport", "handleRequest"),
    {
      ...servedBy("SSEServerTransport", "handlePostMessage"),
      when: { option: "SSEServerTransport > new > arg 2 > enableDnsRebindingProtection", is: true, not: true },
    },
  ],
  sources: [
    ...clientPart.sources,
    // tool(name, [description], [schema], [annotations], handler): the schema is the last argument before the handler, or the one before the annotations.
    argument("tool", 2, "arg 1"),
    argument("tool", 3, "arg 2"),
    argument("tool", 3, "arg 1"),
    argument("tool", 4, "arg 2"),
    argument("registerTool", 2, "arg 1 > inputSchema"),
    argument("prompt", 2, "arg 1"),
    argument("prompt", 3, "arg 2"),
    argument("registerPrompt", 2, "arg 1 > argsSchema"),
    {
      at: "McpServer > experimental > tasks > registerToolTask > arg 2 > createTask > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "McpServer > experimental > tasks > registerToolTask > arg 1 > inputSchema",
      name: "McpServer > experimental > tasks > registerToolTask > arg 0",
    },
    {
      at: "RegisteredTool > update > arg 0 > callback > param 0",
      kind: "tool-argument",
      label: "the tool's arguments",
      schema: "RegisteredTool > update > arg 0 > paramsSchema",
    },
    resourceAddress("resource", 2),
    resourceAddress("resource", 3),
    resourceAddress("registerResource", 3),
    // A fixed URI is matched exactly; only a template lets the client choose.
    {
      at: "McpServer > resource > arg 2 > param 1",
      kind: "tool-argument",
      label: "the variables of the resource's URI",
      name: "McpServer > resource > arg 0",
    },
    {
      at: "McpServer > {resource,registerResource} > arg 3 > param 1",
      kind: "tool-argument",
      label: "the variables of the resource's URI",
      name: "McpServer > {resource,registerResource} > arg 0",
    },
    { at: "ResourceTemplate > arg 1 > complete > each > param 0", kind: "tool-argument", label: "the text to complete" },
    { at: "completable > arg 1 > param 0", kind: "tool-argument", label: "the text to complete" },

    request("arguments", "the tool's arguments"),
    { ...request("name", "the tool's name"), namesTool: true },
    request("uri", "the resource's URI"),
    request("argument > value", "the text to complete"),
    { at: "Server > fallbackRequestHandler > param 0 > params", kind: "tool-argument", label: "the request" },

    { at: "Server > createMessage > call > content", kind: "model-output" },
  ],
  tools,
  agents: serverAgents,
  controls: [
    { at: "Server > elicitInput > call", control: "approval" },
    { at: "Server > experimental > tasks > elicitInputStream > call", control: "approval" },
    {
      at: "RequestHandlerExtra > sendRequest > call",
      control: "approval",
      when: { option: "RequestHandlerExtra > sendRequest > arg 0 > method", is: "elicitation/create" },
    },
    // The protocol's own log (specification, Server Features, Logging): whoever runs the client keeps it.
    { at: "{Server,McpServer} > sendLoggingMessage > call", control: "log" },
    {
      at: "RequestHandlerExtra > sendNotification > call",
      control: "log",
      when: { option: "RequestHandlerExtra > sendNotification > arg 0 > method", is: "notifications/message" },
    },
  ],
  schemas: [{ at: "completable > call", is: { type: "same", of: "arg 0" } }],
});

/** Before 1.17.4, which refuses them, the address that a server names to log in may be `javascript:`. */
const login = defineModel({
  package: "@modelcontextprotocol/sdk",
  versions: ">=1.0.0 <1.17.4",
  types: { OAuthClientProvider: [] },
  sources: [
    {
      at: "OAuthClientProvider > redirectToAuthorization > param 0",
      kind: "external-content",
      label: "the login page that a remote server names",
    },
  ],
});

export default [sdk, login];
