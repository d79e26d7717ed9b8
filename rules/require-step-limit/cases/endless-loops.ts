// Loops that the language model alone ends.
import OpenAI from "openai";

const client = new OpenAI();
const tools = [{ type: "function", function: { name: "now", parameters: { type: "object", properties: {} } } }] as const;

export async function answer(messages: any[]) {
  while (true) {
//^^^^^^^^^^^^ finding: require-step-limit
    const { choices } = await client.chat.completions.create({ model: "m", messages, tools });
    messages.push(choices[0].message);
    if (!choices[0].message.tool_calls?.length) return choices[0].message.content;
    for (const call of choices[0].message.tool_calls) messages.push({ role: "tool", tool_call_id: call.id, content: "noon" });
  }
}

const ask = (messages: any[]) => client.chat.completions.create({ model: "m", messages, tools });

export async function converse(messages: any[]) {
  let reply = await ask(messages);
  while (reply.choices[0].finish_reason === "tool_calls") {
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
    messages.push(reply.choices[0].message, { role: "tool", content: "noon" });
    reply = await ask(messages);
  }
  return reply;
}

export async function insist(messages: any[]) {
  let done = false;
  do {
//^^ finding: require-step-limit
    const reply = await ask(messages);
    done = reply.choices[0].message.tool_calls.length === 0;
    if (!done) messages.push(reply.choices[0].message);
  } while (!done);
}
