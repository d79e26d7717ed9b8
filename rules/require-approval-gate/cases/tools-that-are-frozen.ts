// Tools that a server lists are frozen where they are written: they are read through that. One asks, one does not.
import { rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const terminal = createInterface({ input: process.stdin, output: process.stderr });
const Draft = z.object({ id: z.uuid() });
const inputSchema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

const clear = Object.freeze({
  name: "clear_draft",
  description: "Empty a draft",
  inputSchema,
  run: async (given: unknown) => {
    const { id } = Draft.parse(given);
    if ((await terminal.question(`Empty ${id}? `)) === "y") await writeFile(`/srv/drafts/${id}.md`, "");
  },
});
const discard = Object.freeze({
  name: "discard_draft",
//      ^^^^^^^^^^^^^^^ finding: require-approval-gate
  description: "Delete a draft",
  inputSchema,
  run: async (given: unknown) => rm(`/srv/drafts/${Draft.parse(given).id}.md`),
});

const tools = new Map([clear, discard].map((tool) => [tool.name, tool]));
const server = new Server({ name: "drafts", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: [...tools.values()] }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  await tools.get(params.name)?.run(params.arguments);
  return { content: [{ type: "text", text: "done" }] };
});
