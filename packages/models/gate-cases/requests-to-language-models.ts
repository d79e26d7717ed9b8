// Language models that are asked by requests of the program's own: what their bodies describe are tools, by whatever dispatches their names.
import { rm } from "node:fs/promises";
import axios from "axios";

const text = { type: "object", properties: { path: { type: "string" } } };
const tools = [
  { type: "function", function: { name: "erase", description: "Erase a file", parameters: text } },
//                                      ^^^^^^^ finding: require-approval-gate
//                                      ^^^^^^^ finding: require-tool-call-log
  { type: "function", function: { name: "look", description: "Look around", parameters: text } },
];
const handlers: Record<string, (input: { path: string }) => Promise<unknown>> = {
  erase: async ({ path }) => rm(path),
  look: async () => "nothing",
};

async function request(path: string, body: unknown) {
  const response = await fetch(`${process.env.BASE_URL}${path}`, { method: "POST", body: JSON.stringify(body) });
  return response.json();
}

export async function chat(messages: unknown[]) {
  const answer = await request("/chat/completions", { model: "m", messages, tools });
  for (const { function: called } of answer.choices[0].message.tool_calls) {
    const run = handlers[called.name];
    if (run) messages.push(await run(JSON.parse(called.arguments)));
  }
  await request("/embeddings", { model: "m", input: "hello" });
}

export async function message(messages: unknown[]) {
  const drop = { name: "drop", description: "Drop a file", input_schema: text };
//                     ^^^^^^ finding: require-approval-gate
//                     ^^^^^^ finding: require-tool-call-log
  const response = await fetch("https://api.anthropic.com/v1/messages", {
    method: "POST",
    body: JSON.stringify({ model: "m", messages, max_tokens: 100, tools: [drop] }),
  });
  for (const { name, input } of (await response.json()).content)
    switch (name) {
      case "drop":
        await rm(input.path);
    }
}

export async function generate(contents: unknown[], key: string) {
  const response = await fetch(`https://generativelanguage.googleapis.com/v1beta/models/m:generateContent?key=${key}`, {
    method: "POST",
    body: JSON.stringify({ contents, tools: [{ functionDeclarations: [{ name: "trash", description: "Trash", parameters: text }] }] }),
//                                                                            ^^^^^^^ finding: require-approval-gate
//                                                                            ^^^^^^^ finding: require-tool-call-log
  });
  const { functionCall } = (await response.json()).candidates[0].content.parts[0];
  if (functionCall.name === "trash") await rm(functionCall.args.path);
}

// A service of another kind describes no tools, whatever its body says.
export async function order(items: unknown[]) {
  const tools = [{ type: "function", function: { name: "saw", description: "A saw", parameters: text } }];
  await fetch("https://shop.example/orders", { method: "POST", body: JSON.stringify({ items, tools }) });
}

export async function ask(messages: unknown[]) {
  const sweep = { type: "function", function: { name: "sweep", description: "Sweep up", parameters: text } };
  const mop = { name: "mop", description: "Mop up", input_schema: text };
  const tidy = [{ functionDeclarations: [{ name: "tidy", description: "Tidy up", parameters: text }] }];
  await axios.post("https://openrouter.ai/api/v1/chat/completions", { model: "m", messages, tools: [sweep] });
  await axios.post("https://api.anthropic.com/v1/messages", { model: "m", messages, tools: [mop] });
  await axios.post(`${process.env.BASE_URL}/models/m:generateContent`, { contents: messages, tools: tidy });
  await axios({ method: "post", url: "http://localhost:11434/api/chat", data: { model: "m", messages, tools: [sweep] } });
  await axios({ method: "post", url: "https://api.anthropic.com/v1/messages", data: { model: "m", messages, tools: [mop] } });
  await axios({ method: "post", url: `${process.env.BASE_URL}/models/m:generateContent`, data: { contents: messages, tools: tidy } });
}
