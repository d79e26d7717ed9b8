import { rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });
const inputSchema = { type: "object" as const, properties: {}, additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [{ name: "tidy", description: "Delete notes", inputSchema }] }));
//                                                                              ^^^^^^ finding: require-approval-gate

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  switch (params.name) {
    case "tidy":
      console.info(params.name, params.arguments);
      await rm("/srv/notes", { recursive: true });
      return { content: [{ type: "text", text: "deleted" }] };
  }
  throw new Error("no such tool");
});
