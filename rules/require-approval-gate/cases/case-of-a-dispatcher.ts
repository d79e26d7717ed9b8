// A low-level server lists its tools in one handler and runs them in another: one case asks, one does not.
import { rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const server = new Server({ name: "drafts", version: "1.0.0" }, { capabilities: { tools: {} } });
const terminal = createInterface({ input: process.stdin, output: process.stderr });
const Draft = z.object({ id: z.uuid() });
const inputSchema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "clear_draft", description: "Empty a draft", inputSchema },
    { name: "discard_draft", description: "Delete a draft", inputSchema },
    //      ^^^^^^^^^^^^^^^ finding: require-approval-gate
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { id } = Draft.parse(params.arguments);
  switch (params.name) {
    case "clear_draft":
      if ((await terminal.question(`Empty ${id}? `)) !== "y") break;
      await writeFile(`/srv/drafts/${id}.md`, "");
      return { content: [{ type: "text", text: "empty" }] };
    case "discard_draft":
      await rm(`/srv/drafts/${id}.md`);
      return { content: [{ type: "text", text: "deleted" }] };
  }
  return { content: [{ type: "text", text: "nothing was done" }] };
});
