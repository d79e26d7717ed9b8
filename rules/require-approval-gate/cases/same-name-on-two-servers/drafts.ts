// Two servers have a tool of one name: each does what its own dispatcher does.
import { readdir } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const server = new Server({ name: "drafts", version: "1.0.0" }, { capabilities: { tools: {} } });
const inputSchema = { type: "object" as const, properties: {}, additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [{ name: "tidy", description: "List drafts", inputSchema }] }));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  switch (params.name) {
    case "tidy":
      return { content: [{ type: "text", text: (await readdir("/srv/drafts")).join("\n") }] };
  }
  throw new Error("no such tool");
});
