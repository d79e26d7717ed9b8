// One method that all tools of a list inherit runs for each of them; what it comes to is each tool's own.
import { rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const schema = z.object({ id: z.uuid() });
type Input = z.infer<typeof schema>;

abstract class NoteTool {
  abstract readonly name: string;
  readonly inputSchema = { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

  async execute(input: unknown): Promise<string> {
    return await this.run(schema.parse(input));
  }

  protected abstract run(input: Input): Promise<string>;
}

class RemoveNote extends NoteTool {
//    ^^^^^^^^^^ finding: require-approval-gate "`remove_note` can delete files"
  readonly name = "remove_note";

  async run({ id }: Input): Promise<string> {
    await rm(`/srv/notes/${id}`);
    return "removed";
  }
}

class FindNote extends NoteTool {
  readonly name = "find_note";

  async run({ id }: Input): Promise<string> {
    return `/srv/notes/${id}`;
  }
}

const tools: NoteTool[] = [new RemoveNote(), new FindNote()];
const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(({ name, inputSchema }) => ({ name, inputSchema })) }));
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = tools.find(({ name }) => name === params.name);
  if (!tool) throw new Error(`there is no tool ${params.name}`);
  return { content: [{ type: "text", text: await tool.execute(params.arguments) }] };
});
