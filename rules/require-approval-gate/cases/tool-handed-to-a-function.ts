// What a dispatcher takes out of its table it hands to a function of its own, which runs it: once as it is, once after somebody was asked.
import { confirm } from "@inquirer/prompts";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { rm } from "node:fs/promises";
import { z } from "zod";

interface Tool {
  readonly description: string;
  readonly parameters: z.ZodObject;
  readonly execute: (args: { file: string }) => Promise<void>;
}

const parameters = z.object({ file: z.string() });

const open = new Server({ name: "open", version: "1.0.0" });
const removing: Record<string, Tool> = {
  remove_file: { description: "Removes a file", parameters, execute: ({ file }) => rm(`/srv/files/${file}`) },
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
};
open.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(removing).map(([name, { description }]) => ({ name, description, inputSchema: z.toJSONSchema(parameters) })),
}));
open.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = removing[params.name];
  if (!tool) throw new Error("unknown");
  const run = async (given: Tool): Promise<void> => {
    await given.execute(parameters.parse(params.arguments));
  };
  await run(tool);
  return { content: [] };
});

const careful = new Server({ name: "careful", version: "1.0.0" });
const asking: Record<string, Tool> = {
  remove_draft: { description: "Removes a draft", parameters, execute: ({ file }) => rm(`/srv/drafts/${file}`) },
};
careful.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(asking).map(([name, { description }]) => ({ name, description, inputSchema: z.toJSONSchema(parameters) })),
}));
careful.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = asking[params.name];
  if (!tool) throw new Error("unknown");
  const run = async (given: Tool): Promise<void> => {
    if (await confirm({ message: `Run ${params.name}?` })) await given.execute(parameters.parse(params.arguments));
  };
  await run(tool);
  return { content: [] };
});
