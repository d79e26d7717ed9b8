// A wrapper asks for one tool; the other is registered without it.
import { rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "drafts", version: "1.0.0" });
const terminal = createInterface({ input: process.stdin, output: process.stderr });

function approved<A extends { id: string }>(what: string, handler: (args: A) => Promise<string>) {
  return async (args: A) => {
    const answer = await terminal.question(`${what} ${args.id}? `);
    const text = answer.trim() === "y" ? await handler(args) : "declined";
    return { content: [{ type: "text" as const, text }] };
  };
}

server.registerTool(
  "save_draft",
  { description: "Overwrite a draft", inputSchema: { id: z.uuid(), body: z.string() } },
  approved("Overwrite", async ({ id, body }: { id: string; body: string }) => {
    await writeFile(`/srv/drafts/${id}.md`, body);
    return "saved";
  }),
);
server.registerTool("discard_draft", { description: "Delete a draft", inputSchema: { id: z.uuid() } }, async ({ id }) => {
  //                ^^^^^^^^^^^^^^^ finding: require-approval-gate
  await rm(`/srv/drafts/${id}.md`);
  return { content: [{ type: "text", text: "deleted" }] };
});
