import type { AgentRow, LibraryModel, ToolRow } from "@sluice/core";
import { environmentAt } from "./processes.ts";
import { givenTools } from "./tools.ts";

/** A client of servers that belong to others: what their tools answer, what they describe and what they store. */
export const clientPart: Required<Pick<LibraryModel, "types" | "sources" | "sinks" | "effects">> = {
  types: { Client: ["Client > new"] },
  // What a remote tool does, only its server knows.
  effects: [
    { at: "Client > callTool > call", kind: "send-request" },
    { at: "Client > {callTool,readResource,getPrompt} > call", kind: "read-untrusted" },
  ],
  sinks: [environmentAt("StdioClientTransport > arg 0 > env")],
  sources: [
    { at: "Client > callTool > call > {content,structuredContent}", kind: "external-content", label: "the result of a remote tool" },
    { at: "Client > readResource > call > contents", kind: "external-content", label: "a remote resource" },
    { at: "Client > getPrompt > call > messages", kind: "external-content", label: "a remote prompt" },
    {
      at: "Client > listTools > call > tools > each > {name,description,inputSchema}",
      kind: "external-content",
      label: "the description of a remote tool",
      vettedBy: "name",
    },
  ],
};

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
  of: "Server > setRequestHandler > this",
};
