// The schema of a tool is put together of those of its actions, under keys that nobody can name: what a handler reads may be any text.
import { readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { actions } from "./actions.js";

function inputSchema(): Record<string, z.ZodType> {
  const merged: Record<string, z.ZodType> = { action: z.enum(["list", "read"]) };
  for (const { schema } of actions) for (const [key, value] of Object.entries(schema)) merged[key] = value.optional();
  return merged;
}

const server = new McpServer({ name: "notes", version: "1.0.0" });

server.tool("notes", "Reads notes", inputSchema(), async ({ id }) => {
  const text = await readFile(`/srv/notes/${String(id)}`, "utf8");
  //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  return { content: [{ type: "text", text }] };
});

function closedSchema(): Record<string, z.ZodType> {
  const closed: Record<string, z.ZodType> = { action: z.enum(["list", "read"]) };
  closed["day"] = z.number();
  return closed;
}

server.tool("days", "Reads the notes of a day", closedSchema(), async ({ day }) => {
  const text = await readFile(`/srv/notes/${String(day)}`, "utf8");
  return { content: [{ type: "text", text }] };
});
