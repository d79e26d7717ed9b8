// The server asks the user of its client, and only a yes lets the effect happen.
import { rm } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "drafts", version: "1.0.0" });

async function confirm(message: string): Promise<boolean> {
  const { action, content } = await server.server.elicitInput({
    message,
    requestedSchema: { type: "object", properties: { ok: { type: "boolean" } }, required: ["ok"] },
  });
  return action === "accept" && content?.ok === true;
}

server.registerTool("discard_draft", { description: "Delete a draft", inputSchema: { id: z.uuid() } }, async ({ id }) => {
  if (!(await confirm(`Delete draft ${id}?`))) return { content: [{ type: "text", text: "declined" }] };
  await rm(`/srv/drafts/${id}.md`);
  return { content: [{ type: "text", text: "deleted" }] };
});
