// A tool that only reads, one that adds without destroying, and one that says that it destroys.
import { mkdir, readdir, rm } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "exports", version: "1.0.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });
const inputSchema = { name: z.enum(["sales", "stock"]) };

server.registerTool("list", { description: "List", inputSchema, annotations: { readOnlyHint: true } }, async ({ name }) =>
  text((await readdir(`/srv/exports/${name}`)).join("\n")),
);
server.registerTool("add", { description: "Add", inputSchema, annotations: { readOnlyHint: false, destructiveHint: false } }, async ({ name }) => {
  await mkdir(`/srv/exports/${name}`);
  return text("made");
});
server.registerTool("drop", { description: "Drop", inputSchema, annotations: { destructiveHint: true } }, async ({ name }) => {
  await rm(`/srv/exports/${name}`, { recursive: true });
  return text("deleted");
});
