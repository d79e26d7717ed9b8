// A list of one tool, which whoever calls it finds in a loop.
import { rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const inputSchema = { type: "object", properties: { id: { type: "string", pattern: "^[a-z]+$" } }, required: ["id"], additionalProperties: false };

class RemoveNote {
//    ^^^^^^^^^^ finding: require-approval-gate "`remove_note` can delete files"
  readonly name = "remove_note";
  readonly inputSchema = inputSchema;

  async execute({ id }: { id: string }): Promise<string> {
    await rm(`/srv/notes/${id}`);
    return "removed";
  }
}

const tools = [new RemoveNote()];
const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map((tool) => ({ name: tool.name, inputSchema: tool.inputSchema })) }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  for (const tool of tools)
    if (tool.name === params.name) return { content: [{ type: "text", text: await tool.execute(params.arguments as { id: string }) }] };
  throw new Error(`there is no tool ${params.name}`);
});
