// A handler that looks at nothing of what the language model sends wants no schema; one that does, wants one. Where nothing is declared, a handler of
// this server gets the context of the request instead.
import { createTool } from "@inngest/agent-kit";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const tools = [
  createTool({
    name: "finish",
    description: "The work is done",
    handler: async ({}, { network }) => network?.name,
  }),
  createTool({
    name: "echo",
    //    ^^^^^^ finding: require-tool-schema
    description: "Say it again",
    handler: async (input) => JSON.stringify(input),
  }),
];

const server = new McpServer({ name: "people", version: "1.0.0" });
server.registerTool("whoami", { description: "Who asks" }, async ({ authInfo }) => ({
  content: [{ type: "text", text: authInfo?.clientId ?? "nobody" }],
}));
