// A branch that keeps what is asked for until a person has answered is the question, and no doing of the tool.
import { createServer } from "node:http";
import { PrismaClient } from "@prisma/client";
import Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";

const input_schema = { type: "object" as const, properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };
const tools: Anthropic.Tool[] = [
  { name: "close_account", description: "Close an account", input_schema },
  { name: "close_ticket", description: "Close a ticket", input_schema },
  //      ^^^^^^^^^^^^^^ finding: require-approval-gate
];

const db = new PrismaClient();
const Row = z.object({ id: z.uuid() });

async function run(name: string, input: unknown): Promise<void> {
  const { id } = Row.parse(input);
  if (name === "close_account") await db.account.update({ where: { id }, data: { closed: true } });
  else if (name === "close_ticket") await db.ticket.update({ where: { id }, data: { closed: true } });
}

export async function answer(messages: Anthropic.MessageParam[]): Promise<void> {
  const { content } = await new Anthropic().messages.create({ model: "claude-sonnet-4-5", max_tokens: 1000, messages, tools });
  for (const block of content) {
    if (block.type !== "tool_use") continue;
    console.info(block.name, block.input);
    if (block.name === "close_account") await db.question.create({ data: { name: block.name, input: JSON.stringify(block.input) } });
    else await run(block.name, block.input);
  }
}

createServer((request, response) => {
  const id = new URL(request.url ?? "", "http://localhost").searchParams.get("yes") ?? "";
  void db.question.findUniqueOrThrow({ where: { id } }).then(({ name, input }) => run(name, JSON.parse(input)));
  response.end();
}).listen(8080, "127.0.0.1");
