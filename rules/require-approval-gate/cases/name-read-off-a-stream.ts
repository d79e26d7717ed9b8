// The name of a tool that comes bit by bit is nothing to begin with: what runs is an entry of the table, each made by one wrapper, and each tool has its own.
import { readFile, rm } from "node:fs/promises";
import OpenAI from "openai";

const client = new OpenAI();
const parameters = { type: "object", properties: { id: { type: "string" } }, required: ["id"], additionalProperties: false };

interface Session {
  shop?: string;
}
type Handler = (input: { id: string; shop: string }, session: Session) => Promise<unknown>;

const discardDraft: Handler = ({ shop, id }) => rm(`/srv/${shop}/${id}.md`);
const readDraft: Handler = ({ shop, id }) => readFile(`/srv/${shop}/${id}.md`, "utf8");

function inShop(handler: Handler): (input: { id: string }, session: Session) => Promise<unknown> {
  return async (input, session) => {
    if (!session.shop) return { error: "no shop" };
    return handler({ ...input, shop: session.shop }, session);
  };
}

const handlers: Record<string, ReturnType<typeof inShop>> = { discard_draft: inShop(discardDraft), read_draft: inShop(readDraft) };

async function runTool(call: { name: string; input: { id: string } }, session: Session): Promise<unknown> {
  const handler = handlers[call.name];
  if (!handler) return { error: `no tool ${call.name}` };
  console.info("tool", call.name, call.input);
  return await handler(call.input, session);
}

export async function answer(content: string, session: Session): Promise<unknown> {
  const stream = await client.chat.completions.create({
    model: "gpt-5-mini",
    stream: true,
    messages: [{ role: "user", content }],
    tools: [
      { type: "function", function: { name: "discard_draft", description: "Delete a draft", parameters } },
      //                                    ^^^^^^^^^^^^^^^ finding: require-approval-gate
      { type: "function", function: { name: "read_draft", description: "Read a draft", parameters } },
    ],
  });
  const call = { name: "", input: { id: "" } };
  let text = "";
  for await (const { choices } of stream) {
    const part = choices[0]?.delta.tool_calls?.[0]?.function;
    call.name += part?.name ?? "";
    text += part?.arguments ?? "";
  }
  call.input = JSON.parse(text);
  return runTool(call, session);
}
