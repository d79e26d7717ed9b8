// A dispatcher whose cases each have a try of their own: all that one does stands in it. One of them asks first.
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });
const terminal = createInterface({ input: process.stdin, output: process.stderr });
const Note = z.object({ id: z.uuid() });
const inputSchema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "drop_note", description: "Delete a note", inputSchema },
    //      ^^^^^^^^^^^ finding: require-approval-gate
    { name: "burn_note", description: "Delete a note, once a person agrees", inputSchema },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  switch (params.name) {
    case "drop_note": {
      try {
        const { id } = Note.parse(params.arguments);
        await rm(`/srv/notes/${id}.md`);
        return { content: [{ type: "text", text: "dropped" }] };
      } catch {
        return { content: [{ type: "text", text: "not dropped" }] };
      }
    }
    case "burn_note": {
      try {
        const { id } = Note.parse(params.arguments);
        if ((await terminal.question(`Burn ${id}? `)) !== "y") throw new Error("refused");
        await rm(`/srv/notes/${id}.md`);
        return { content: [{ type: "text", text: "burnt" }] };
      } catch {
        return { content: [{ type: "text", text: "not burnt" }] };
      }
    }
  }
  return { content: [{ type: "text", text: "no such tool" }] };
});
