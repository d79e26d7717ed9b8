// A model that tools were bound to, asked in a loop of the program's own.
import { ChatOpenAI } from "@langchain/openai";
import { ToolMessage } from "@langchain/core/messages";

const model = new ChatOpenAI({ model: "m" }).bindTools([lookup]);

export async function run(messages: any[]) {
  let reply = await model.invoke(messages);
  while (reply.tool_calls?.length) {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
    for (const call of reply.tool_calls) messages.push(new ToolMessage({ content: await lookup.invoke(call), tool_call_id: call.id }));
    reply = await model.invoke(messages);
  }
  return reply;
}

export async function runFor(messages: any[]) {
  for (let step = 0; step < 8; step++) {
    const reply = await model.invoke(messages);
    if (!reply.tool_calls?.length) return reply;
    for (const call of reply.tool_calls) messages.push(new ToolMessage({ content: await lookup.invoke(call), tool_call_id: call.id }));
  }
}
