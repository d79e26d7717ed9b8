// A server asks whoever uses its client by a request of its own, in each form in which a handler is given what it asks with.
import { rmSync } from "node:fs";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema, ElicitResultSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const PATH = "/srv/orders/old.json";
const params = { message: "Erase the old orders?", requestedSchema: { type: "object", properties: {} } };
const shape = { path: z.string() };

function erase(tool: string) {
  console.info(tool, PATH);
  rmSync(PATH);
  return { content: [] };
}

const server = new McpServer({ name: "files", version: "1.0.0" });
server.tool("bare", async (extra) => {
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase("bare") : { content: [] };
});
server.tool("told", "Erase the old orders", async (extra) => {
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase("told") : { content: [] };
});
server.tool("shaped", shape, async ({ path }, extra) => {
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase(`shaped ${path}`) : { content: [] };
});
server.tool("told_and_shaped", "Erase the old orders", shape, async ({ path }, extra) => {
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase(`told and shaped ${path}`) : { content: [] };
});
server.tool("hinted", "Erase the old orders", shape, {}, async ({ path }, extra) => {
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase(`hinted ${path}`) : { content: [] };
});
server.tool("samples", "Erase the old orders", shape, {}, async ({ path }, extra) => {
//          ^^^^^^^^^ finding: require-approval-gate
  const { action } = await extra.sendRequest({ method: "sampling/createMessage", params }, ElicitResultSchema);
  return action === "accept" ? erase(`samples ${path}`) : { content: [] };
});

const low = new Server({ name: "low", version: "1.0.0" }, { capabilities: { tools: {} } });
low.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [{ name: "listed", inputSchema: { type: "object", properties: {} } }] }));
low.setRequestHandler(CallToolRequestSchema, async ({ params: { name } }, extra) => {
  if (name !== "listed") throw new Error("There is no such tool.");
  const { action } = await extra.sendRequest({ method: "elicitation/create", params }, ElicitResultSchema);
  return action === "accept" ? erase("listed") : { content: [] };
});
