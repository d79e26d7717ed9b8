// A name that is compared with that of a tool where no call of a language model arrives, here in what a person has answered, is no branch of a dispatcher.
import { rm } from "node:fs/promises";
import Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";

const input_schema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };
const tools: Anthropic.Tool[] = [
  { name: "read_draft", description: "Read a draft", input_schema },
  { name: "discard_draft", description: "Delete a draft", input_schema },
  //      ^^^^^^^^^^^^^^^ finding: require-approval-gate
];

const Draft = z.object({ id: z.uuid() });

export async function forget(waiting: { readonly tool: string; readonly id: string }): Promise<void> {
  if (waiting.tool === "read_draft") await rm(`/srv/waiting/${Draft.parse(waiting).id}.json`);
}

export async function answer(messages: Anthropic.MessageParam[]): Promise<void> {
  const { content } = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 1000, messages, tools });
  for (const block of content) {
    if (block.type !== "tool_use") continue;
    console.info(block.name, block.input);
    const { id } = Draft.parse(block.input);
    if (block.name === "read_draft") console.info("draft", id);
    else if (block.name === "discard_draft") await rm(`/srv/drafts/${id}.md`);
  }
}
