// Many tools act by one call of a helper: where the record belongs is told once. A few tools are told of each.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { rm } from "node:fs/promises";
import { z } from "zod";

const server = new McpServer({ name: "shop", version: "1.0.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

async function call(method: string, path: string, body?: unknown): Promise<string> {
  const answer = await fetch(`https://shop.example${path}`, { method, body: JSON.stringify(body) });
  return answer.text();
}

const note = { note: z.string().max(200) };
server.registerTool("add_note", { inputSchema: note }, async (given) => text(await call("POST", "/notes", given)));
//                  ^^^^^^^^^^ finding: require-tool-call-log
server.registerTool("add_order", { inputSchema: note }, async (given) => text(await call("POST", "/orders", given)));
server.registerTool("add_review", { inputSchema: note }, async (given) => text(await call("POST", "/reviews", given)));
server.registerTool("add_ticket", { inputSchema: note }, async (given) => text(await call("POST", "/tickets", given)));
server.registerTool("add_wish", { inputSchema: note }, async (given) => text(await call("POST", "/wishes", given)));
server.registerTool("list_notes", { inputSchema: {} }, async () => text(await call("GET", "/notes")));

async function remove(folder: string, id: string): Promise<void> {
  await rm(`/srv/${folder}/${id}`);
}

server.registerTool("remove_draft", { inputSchema: { id: z.uuid() } }, async ({ id }) => text(`${await remove("drafts", id)}`));
//                  ^^^^^^^^^^^^^^ finding: require-tool-call-log
server.registerTool("remove_image", { inputSchema: { id: z.uuid() } }, async ({ id }) => text(`${await remove("images", id)}`));
//                  ^^^^^^^^^^^^^^ finding: require-tool-call-log
