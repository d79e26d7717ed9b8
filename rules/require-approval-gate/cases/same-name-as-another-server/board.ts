// A server whose dispatcher nobody finds has nothing of what another one does for a tool of that name.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { boards } from "./boards.js";

const server = new Server({ name: "board", version: "1.0.0" }, { capabilities: { tools: {} } });
const inputSchema = { type: "object" as const, properties: {}, additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [{ name: "tidy", description: "Sort boards", inputSchema }] }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => boards.answer(params));
