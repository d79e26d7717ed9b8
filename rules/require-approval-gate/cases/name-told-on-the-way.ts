// What reads a language model's answer and only tells the name on is no dispatcher: what runs the function that does is asked next.
import { rm } from "node:fs/promises";
import Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";

const input_schema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };
const tools: Anthropic.Tool[] = [
  { name: "discard_draft", description: "Delete a draft", input_schema },
  //      ^^^^^^^^^^^^^^^ finding: require-approval-gate
];

const Draft = z.object({ id: z.uuid() });

interface Call {
  readonly name: string;
  readonly label: string;
  readonly input: unknown;
}

async function ask(messages: Anthropic.MessageParam[]): Promise<Call[]> {
  const { content } = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 1000, messages, tools });
  return content.flatMap((block) => {
    if (block.type !== "tool_use") return [];
    let label = block.name;
    if (block.name === "discard_draft") label = "Discard".concat("ing a draft");
    return [{ name: block.name, label, input: block.input }];
  });
}

export async function answer(messages: Anthropic.MessageParam[]): Promise<void> {
  for (const { name, label, input } of await ask(messages)) {
    console.info(label, name, input);
    if (name === "discard_draft") await rm(`/srv/drafts/${Draft.parse(input).id}.md`);
  }
}
