// Servers of tools, and how they ask whoever uses their client. Every handler records its call.
import { rmSync } from "node:fs";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema, ElicitResultSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { McpServer as NewServer, Server as NewLowServer, acceptedContent } from "@modelcontextprotocol/server";
import { McpAgent } from "agents/mcp";
import { z } from "zod";

const shape = { path: z.string() };

const erase = async ({ path }: { path: string }) => {
  console.info("erase", path);
  rmSync(path);
  return { content: [] };
};

const server = new McpServer({ name: "files", version: "1.0.0" });
server.tool("described", "Erase a file", shape, erase);
//          ^^^^^^^^^^^ finding: require-approval-gate
server.tool("bare", shape, erase);
//          ^^^^^^ finding: require-approval-gate
server.registerTool("registered", { description: "Erase a file", inputSchema: shape }, erase);
//                  ^^^^^^^^^^^^ finding: require-approval-gate
server.registerTool("elicits", { inputSchema: shape }, async ({ path }) => {
  const { action } = await server.server.elicitInput({ message: path, requestedSchema: { type: "object", properties: {} } });
  return action === "accept" ? erase({ path }) : { content: [] };
});
server.registerTool("sends", { inputSchema: shape }, async ({ path }, { sendRequest }) => {
  const answer = await sendRequest({ method: "elicitation/create", params: { message: path } }, ElicitResultSchema);
  return answer.action === "accept" ? erase({ path }) : { content: [] };
});
server.registerTool("samples", { inputSchema: shape }, async ({ path }, { sendRequest }) => {
//                  ^^^^^^^^^ finding: require-approval-gate
  const answer = await sendRequest({ method: "sampling/createMessage", params: { messages: [] } }, z.any());
  return answer.content.text === "yes" ? erase({ path }) : { content: [] };
});
server.tool("streams", "Erase a file", shape, {}, async ({ path }) => {
  const stream = server.server.experimental.tasks.elicitInputStream({ message: path });
  for await (const { type, result } of stream) if (type === "result" && result.action === "accept") await erase({ path });
  return { content: [] };
});

const low = new Server({ name: "low", version: "1.0.0" }, { capabilities: { tools: {} } });
low.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: [
    { name: "listed", description: "Erase a file", inputSchema: { type: "object", properties: { path: { type: "string" } } } },
//          ^^^^^^^^ finding: require-approval-gate
    { name: "listed_asking", description: "Erase a file", inputSchema: { type: "object", properties: { path: { type: "string" } } } },
  ],
}));
low.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given } }) => {
  const path = String(given?.path);
  switch (name) {
    case "listed":
      return erase({ path });
    case "listed_asking": {
      const { action } = await low.elicitInput({ message: path });
      return action === "accept" ? erase({ path }) : { content: [] };
    }
    default:
      throw new Error("There is no such tool.");
  }
});

const next = new NewServer({ name: "next", version: "2.0.0" });
const inputSchema = z.object(shape);
next.registerTool("next", { description: "Erase a file", inputSchema }, erase);
//                ^^^^^^ finding: require-approval-gate
next.registerTool("accepted", { inputSchema }, async ({ path }, context) => {
  const answer = acceptedContent(context.mcpReq.inputResponses, "confirm", z.object({ yes: z.boolean() }));
  return answer?.yes ? erase({ path }) : { content: [] };
});
next.registerTool("answered", { inputSchema }, async ({ path }, { mcpReq }) => (mcpReq.inputResponses?.confirm ? erase({ path }) : { content: [] }));
next.registerTool("nothing_taken", {}, async ({ mcpReq }) => (mcpReq.inputResponses?.confirm ? erase({ path: process.cwd() }) : { content: [] }));
next.registerTool("elicits_next", { inputSchema }, async ({ path }, { mcpReq }) => {
  const { action } = await mcpReq.elicitInput({ message: path, requestedSchema: { type: "object", properties: {} } });
  return action === "accept" ? erase({ path }) : { content: [] };
});
next.registerTool("sends_next", { inputSchema }, async ({ path }, { mcpReq }) => {
  const answer = await mcpReq.send({ method: "elicitation/create", params: { message: path } });
  return answer.action === "accept" ? erase({ path }) : { content: [] };
});

const nextLow = new NewLowServer({ name: "next-low", version: "2.0.0" });
nextLow.setRequestHandler("tools/list", () => ({ tools: [{ name: "next_listed", inputSchema: { type: "object" } }] }));
nextLow.setRequestHandler("tools/call", async ({ params }, { mcpReq }) => {
  if (params.name === "next_listed" && mcpReq.inputResponses?.confirm) return erase({ path: String(params.arguments?.path) });
  const { action } = await nextLow.elicitInput({ message: "Go on?" });
  return { content: [], isError: action !== "accept" };
});

export class FilesAgent extends McpAgent {
  server = new McpServer({ name: "files", version: "1.0.0" });
  async init() {
    this.server.registerTool("agent", { inputSchema: shape }, async ({ path }) => {
      const { action } = await this.elicitInput({ message: path });
      return action === "accept" ? erase({ path }) : { content: [] };
    });
  }
}
