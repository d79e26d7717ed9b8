import { defineModel } from "@sluice/core";
import { startedEnvironmentAt } from "./parts/processes.ts";
import { addressedAt, startingCalls } from "./parts/servers.ts";
import { addressedServers, startedServers } from "./parts/settings.ts";

export default defineModel({
  package: "@ai-sdk/mcp",
  types: {
    MCPClient: ["{createMCPClient,experimental_createMCPClient} > call"],
    RemoteTool: ["MCPClient > tools > call > /./", "MCPClient > tools > call > each"],
  },
  sinks: [startedEnvironmentAt("{Experimental_StdioMCPTransport,StdioMCPTransport} > arg 0")],
  servers: [
    startingCalls("{Experimental_StdioMCPTransport,StdioMCPTransport}", "new"),
    addressedAt("{createMCPClient,experimental_createMCPClient} > arg 0 > transport"),
  ],
  settings: [
    ...startedServers("{Experimental_StdioMCPTransport,StdioMCPTransport} > arg 0"),
    ...addressedServers("{createMCPClient,experimental_createMCPClient} > arg 0 > transport > url"),
  ],
  sources: [
    { at: "RemoteTool > execute > call", kind: "external-content", label: "the result of a remote tool" },
    { at: "RemoteTool > description", kind: "external-content", label: "the description of a remote tool", usual: true },
    { at: "MCPClient > readResource > call > contents", kind: "external-content", label: "a remote resource" },
    { at: "MCPClient > {getPrompt,experimental_getPrompt} > call > messages", kind: "external-content", label: "a remote prompt" },
  ],
});
