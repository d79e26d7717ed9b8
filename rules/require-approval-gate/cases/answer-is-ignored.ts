// A person is asked, but whatever the answer is, the file is deleted.
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "drafts", version: "1.0.0" });
const terminal = createInterface({ input: process.stdin, output: process.stderr });

server.registerTool("discard_draft", { description: "Delete a draft", inputSchema: { id: z.uuid() } }, async ({ id }) => {
  //                ^^^^^^^^^^^^^^^ finding: require-approval-gate
  await terminal.question(`Delete draft ${id}? `);
  await rm(`/srv/drafts/${id}.md`);
  return { content: [{ type: "text", text: "deleted" }] };
});
