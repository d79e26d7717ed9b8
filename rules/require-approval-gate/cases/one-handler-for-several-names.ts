// One function answers for several tools, and is told for which: the branches for the others are no doing of a tool.
import { readFile, rm } from "node:fs/promises";
import Anthropic from "@anthropic-ai/sdk";

type Handler = (name: string, input: { readonly path: string; readonly mode?: string }) => Promise<string>;

async function onFiles(name: string, { path, mode }: { readonly path: string; readonly mode?: string }): Promise<string> {
  if (name !== "read_file" && name !== "drop_file" && name !== "move_file") return "unknown";
  console.info(name, { path });
  if (name === "read_file") return readFile(path, "utf8");
  if (mode === "dry-run") return "nothing done";
  await rm(path);
  return "done";
}

const handlers: Record<string, Handler> = { read_file: onFiles, drop_file: onFiles, move_file: onFiles };

const input_schema = { type: "object" as const, properties: { path: { type: "string" } }, additionalProperties: false };
const tools: Anthropic.Tool[] = [
  { name: "read_file", description: "Reads a file", input_schema },
  { name: "drop_file", description: "Deletes a file", input_schema },
  //      ^^^^^^^^^^^ finding: require-approval-gate
];

const client = new Anthropic();

export async function answer(messages: Anthropic.MessageParam[]): Promise<string[]> {
  const { content } = await client.messages.create({ model: "claude-sonnet-4-5", max_tokens: 1000, messages, tools });
  const results: string[] = [];
  for (const block of content)
    if (block.type === "tool_use") {
      const handler = handlers[block.name];
      if (handler) results.push(await handler(block.name, block.input as { path: string }));
    }
  return results;
}
