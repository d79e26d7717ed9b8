import type { AgentRow, EffectRow, LibraryModel, SettingRow, SourceRow, ToolRow } from "@sluice/core";
import { openAt } from "./open-servers.ts";
import { startedEnvironmentAt } from "./processes.ts";
import { startingCalls } from "./servers.ts";
import { addressedServers, startedServers } from "./settings.ts";
import { givenTools } from "./tools.ts";

/** A client of servers that belong to others: what their tools answer, what they describe and what they store. */
export const clientPart: Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "effects" | "settings" | "servers">> = {
  types: { Client: ["Client > new"] },
  // What a remote tool does, only its server knows.
  effects: [{ at: "Client > {callTool,readResource,getPrompt} > call", kind: "read-untrusted" }],
  sinks: [startedEnvironmentAt("StdioClientTransport > arg 0")],
  sources: [
    { at: "Client > callTool > call > {content,structuredContent}", kind: "external-content", label: "the result of a remote tool" },
    { at: "Client > readResource > call > contents", kind: "external-content", label: "a remote resource" },
    { at: "Client > getPrompt > call > messages", kind: "external-content", label: "a remote prompt" },
    {
      at: "Client > listTools > call > tools > each > {name,description,inputSchema}",
      kind: "external-content",
      label: "the description of a remote tool",
      usual: true,
      vettedBy: "name",
    },
  ],
  servers: [
    startingCalls("StdioClientTransport", "new"),
    { at: "{SSEClientTransport,StreamableHTTPClientTransport} > new", url: "{SSEClientTransport,StreamableHTTPClientTransport} > arg 0" },
  ],
  settings: [
    ...startedServers("StdioClientTransport > arg 0"),
    ...addressedServers("{SSEClientTransport,StreamableHTTPClientTransport} > arg 0"),
  ],
};

/** Session ids that a client can guess: made of the time, a counter or random numbers that are not made for secrets. */
export function guessableSessions(transports: string): SettingRow {
  return {
    at: `${transports} > arg 0 > sessionIdGenerator > return`,
    kind: "insecure-server",
    reads:
      "^(?:(?:Date|performance)\\.now\\(|Math\\.(?:random|floor|round|trunc)\\(|new Date\\(|process\\.(?:pid|uptime|hrtime)|(?:String|Number|parseInt)\\(|\\+$)",
    label: "a client can guess the session of another",
  };
}

/** A transport over HTTP that gets requests by this method; it checks their hosts and origins only where it is told to. */
export function servedBy(transports: string, method: string): EffectRow {
  const option = `${transports} > new > arg 0 > enableDnsRebindingProtection`;
  return { at: `${transports} > new > ${method} > call`, kind: "serve-tools", when: { option, is: true, not: true } };
}

/**
 * `createMcpExpressApp`: an application that checks hosts where it is told its own, or listens on the loopback interface, as it does by itself.
 * Where it listens the program says to `listen`; that it means every interface, by `host`.
 */
export const mcpApplication: Required<Pick<LibraryModel, "types" | "settings">> = {
  types: { McpApplication: ["createMcpExpressApp > call", "McpApplication > {get,post,put,delete,all,use,listen} > call"] },
  settings: [openAt("createMcpExpressApp > arg 0", "allowedHosts")],
};

/** The URI that a client asks for, by the position of the function that reads it: a fixed one is matched exactly, only a template lets the client choose. */
export function resourceAddress(method: string, handler: number): SourceRow {
  const call = `McpServer > ${method}`;
  return {
    ...{ at: `${call} > arg ${handler} > param 0`, kind: "tool-argument", label: "the resource's URI" },
    ...{ name: `${call} > arg 0`, whereMade: `${call} > arg 1` },
  };
}

/** Servers: their clients hold the language model. */
export const serverAgents: readonly AgentRow[] = ["McpServer", "Server"].map((server) => ({
  at: `${server} > new`,
  name: `${server} > arg 0 > name`,
  instructions: `${server} > arg 1 > instructions`,
  server: true,
}));

/** The tools that a low-level server lists; another handler of it answers for their names. */
export const listedTools: ToolRow = {
  ...givenTools("Server > setRequestHandler > arg 1 > return > tools > each", {
    ...{ name: "name", description: "description", schema: "inputSchema", annotations: "annotations" },
  }),
  // What a call answers may hold a list of tools as well: those that a search found.
  when: { option: "Server > setRequestHandler > arg 0", named: "^(?:ListToolsRequestSchema|tools/list)$" },
  answeredBy: {
    at: "Server > setRequestHandler > arg 1",
    when: { option: "Server > setRequestHandler > arg 0", named: "^(?:CallToolRequestSchema|tools/call)$" },
  },
  of: "Server > setRequestHandler > this",
};
