// The dispatcher records each call before it hands it on. That a script runs a tool's function, too, is no affair of a language model's.
import { rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import pino from "pino";

const log = pino();
const server = new Server({ name: "drafts", version: "1.0.0" }, { capabilities: { tools: {} } });

const inputSchema = {
  type: "object",
  properties: { id: { type: "string", format: "uuid" } },
  required: ["id"],
  additionalProperties: false,
} as const;

async function forget({ id }: { id: string }): Promise<void> {
  await rm(`/srv/drafts/${encodeURIComponent(id)}`);
}

async function erase({ id }: { id: string }): Promise<void> {
  await rm(`/srv/notes/${encodeURIComponent(id)}`);
}

const recorded = { forget: { handler: forget } };
const quick = { erase: { handler: erase } };

async function run(name: keyof typeof recorded, input: { id: string }): Promise<void> {
  await recorded[name].handler(input);
}

export async function forgetAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await forget({ id });
}

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "forget", description: "Erase a draft", inputSchema, annotations: { destructiveHint: true } },
    { name: "erase", description: "Erase a note", inputSchema, annotations: { destructiveHint: true } },
    //      ^^^^^^^ finding: require-tool-call-log
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const input = params.arguments as { id: string };
  if (params.name === "erase") await quick[params.name].handler(input);
  else {
    log.info({ tool: params.name, input });
    await run(params.name as keyof typeof recorded, input);
  }
  return { content: [{ type: "text", text: "done" }] };
});
