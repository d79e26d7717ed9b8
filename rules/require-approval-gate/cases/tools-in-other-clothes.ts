// What a function of a package that nothing is known of makes of a tool is that tool; of what it makes out of nothing, nobody knows.
import { rm } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { makeTool, withLogging } from "tool-helpers-of-nobody";
import { z } from "zod";

const inputSchema = { id: z.uuid() };

const removeNote = {
  name: "remove_note",
  //    ^^^^^^^^^^^^^ finding: require-approval-gate "`remove_note` can delete files"
  inputSchema,
  handler: async ({ id }: { id: string }) => {
    await rm(`/srv/notes/${id}`);
    return { content: [] };
  },
};

const findNote = {
  name: "find_note",
  inputSchema,
  handler: async ({ id }: { id: string }) => ({ content: [{ type: "text" as const, text: `/srv/notes/${id}` }] }),
};

const tools = [withLogging(removeNote), withLogging(findNote), makeTool("move_note", (id: string) => rm(`/srv/drafts/${id}`))];
const server = new McpServer({ name: "notes", version: "1.0.0" });
for (const tool of tools) server.registerTool(tool.name, { inputSchema: tool.inputSchema }, tool.handler);
