// A branch for several tools that hands on to a function which compares the name once more: each tool does what its own branch does.
import { readFile, rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const server = new Server({ name: "drafts", version: "1.0.0" }, { capabilities: { tools: {} } });
const Draft = z.object({ id: z.uuid() });
const inputSchema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "read_draft", description: "Read a draft", inputSchema },
    { name: "discard_draft", description: "Delete a draft", inputSchema },
    //      ^^^^^^^^^^^^^^^ finding: require-approval-gate
    { name: "count_drafts", description: "Count drafts", inputSchema },
  ],
}));

async function runDraftTool(name: string, id: string): Promise<string> {
  switch (name) {
    case "read_draft":
      return await readFile(`/srv/drafts/${id}.md`, "utf8");
    case "discard_draft":
      console.info("tool", name, id);
      await rm(`/srv/drafts/${id}.md`);
      return "deleted";
    default:
      return "no such tool";
  }
}

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { id } = Draft.parse(params.arguments);
  switch (params.name) {
    case "read_draft":
    case "discard_draft":
      return { content: [{ type: "text", text: await runDraftTool(params.name, id) }] };
    default:
      return { content: [{ type: "text", text: "1" }] };
  }
});
