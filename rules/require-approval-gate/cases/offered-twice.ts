// One tool that two servers offer is told once; a tool of the same name that does something of its own is another.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { createSdkMcpServer, tool } from "@anthropic-ai/claude-agent-sdk";
import { rm } from "node:fs/promises";
import { z } from "zod";

const inputSchema = { name: z.enum(["sales", "stock"]) };
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

async function dropExport({ name }: { name: string }) {
  await rm(`/srv/exports/${name}`, { recursive: true });
  return text("deleted");
}

const server = new McpServer({ name: "exports", version: "1.0.0" });
server.registerTool("drop_export", { description: "Drop", inputSchema }, (args) => dropExport(args));
//                  ^^^^^^^^^^^^^ finding: require-approval-gate

export const agentServer = createSdkMcpServer({
  name: "exports",
  tools: [tool("drop_export", "Drop", inputSchema, (args) => dropExport(args))],
});

export const draftServer = createSdkMcpServer({
  name: "drafts",
  tools: [
    tool("drop_export", "Drop", inputSchema, async ({ name }) => {
      // ^^^^^^^^^^^^^ finding: require-approval-gate
      await rm(`/srv/drafts/${name}`, { recursive: true });
      return text("deleted");
    }),
  ],
});
