// Both a language model's calls and a person's answers come to one dispatcher; what is kept until a person has answered does not get there from the model.
import { createServer } from "node:http";
import { rm } from "node:fs/promises";
import OpenAI from "openai";
import { z } from "zod";

const parameters = { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };
const tools: OpenAI.Chat.ChatCompletionTool[] = [
  { type: "function", function: { name: "discard_draft", description: "Delete a draft", parameters } },
  { type: "function", function: { name: "empty_drafts", description: "Delete drafts", parameters } },
  { type: "function", function: { name: "discard_note", description: "Delete a note", parameters } },
  //                                    ^^^^^^^^^^^^^^ finding: require-approval-gate
];

const Item = z.object({ id: z.uuid() });
const waiting = new Map<string, { name: string; input: unknown }>();

const ASKED_ABOUT = new Set(["discard_draft"]);

function isAskedAbout(name: string): boolean {
  if (ASKED_ABOUT.has(name)) return true;
  return name.startsWith("empty_");
}

async function run(name: string, input: unknown): Promise<void> {
  const { id } = Item.parse(input);
  switch (name) {
    case "discard_draft":
      return rm(`/srv/drafts/${id}.md`);
    case "empty_drafts":
      return rm(`/srv/drafts/of-${id}`, { recursive: true });
    case "discard_note":
      return rm(`/srv/notes/${id}.md`);
  }
}

export async function answer(messages: OpenAI.Chat.ChatCompletionMessageParam[]): Promise<void> {
  const reply = await new OpenAI().chat.completions.create({ model: "gpt-5", messages, tools, max_completion_tokens: 1000 });
  for (const call of reply.choices[0]?.message.tool_calls ?? []) {
    if (call.type !== "function") continue;
    const { name } = call.function;
    const input: unknown = JSON.parse(call.function.arguments);
    console.info(name, input);
    if (!isAskedAbout(name)) await run(name, input);
    else waiting.set(call.id, { name, input });
  }
}

createServer((request, response) => {
  const kept = waiting.get(new URL(request.url ?? "", "http://localhost").searchParams.get("confirm") ?? "");
  if (kept) void run(kept.name, kept.input);
  response.end();
}).listen(8080, "127.0.0.1");
